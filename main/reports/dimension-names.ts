// What the five dimensions are called on paper and screens.
import type { Dimension } from '../../agents/site/audit.ts';

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  performance: 'Performance',
  seo: 'Search and sharing',
  accessibility: 'Accessibility',
  code: 'Code',
  content: 'Content',
};
