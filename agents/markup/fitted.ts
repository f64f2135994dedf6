// How wide a heading is in its own em, so that CSS can fit it to any box.
import type { CustomProperties } from './custom-properties.ts';
import type { SiteContext } from './site-context.ts';
import { lineEm, longestWordEm } from '../type/fit.ts';

/** Room for rounding and for kerning that the advances leave out. */
const SLACK = 1.02;

/** `--lw`: width of the longest word in em. `--tw`: width of the whole text on one line in em. */
export function fitProperties(text: string, typography: SiteContext['typography']): CustomProperties {
  const { advances, tracking, capitals } = typography;

  return {
    '--lw': rounded(longestWordEm(text, advances, { tracking, capitals })),
    '--tw': rounded(lineEm(text, advances, { tracking, capitals })),
  };
}

function rounded(em: number): string {
  return (em * SLACK).toFixed(2);
}
