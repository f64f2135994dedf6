// What the five dimensions are called on the screen.
import type { Grade } from '../../../agents/site/judgement.ts';

export const DIMENSION_NAMES: Readonly<Record<Grade['dimension'], string>> = {
  performance: 'Performance',
  seo: 'Search and sharing',
  accessibility: 'Accessibility',
  code: 'Code',
  content: 'Content',
};
