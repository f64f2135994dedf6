// What a visitor of a business looks for first. It decides what a page leads with.
import type { Axes, Requirements } from '../site/discovery.ts';

/** `dates`: when things happen. `portfolio`: what was made before. `goods`: what there is and what it costs. `trust`: who they are. */
export type BusinessKind = 'dates' | 'portfolio' | 'goods' | 'trust';

export interface BusinessSigns {
  timetableDays: number;
  cases: number;
  action: Requirements['action']['kind'];
  axes: Axes;
}

/** Fewer finished works than this carry no page. */
const PORTFOLIO_CASES = 3;

export function businessKind({ timetableDays, cases, action, axes }: BusinessSigns): BusinessKind {
  if (timetableDays > 0) return 'dates';

  switch (action) {
    case 'buy':
    case 'order':
    case 'visit':
      return 'goods';
    case 'book':
      return axes.calmLively < 0.5 ? 'trust' : 'goods';
    case 'call':
    case 'enquire':
    case 'write':
      return cases >= PORTFOLIO_CASES ? 'portfolio' : 'trust';
  }
}
