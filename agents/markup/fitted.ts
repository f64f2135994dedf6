// How wide a heading is in its own em, so that CSS can fit it to any box.
import type { CustomProperties } from './custom-properties.ts';
import type { SiteContext } from './site-context.ts';
import { onceEach } from '../once-each.ts';
import { onceEachText } from '../once-each-text.ts';
import { lineEm, longestWordEm } from '../type/fit.ts';

/** Room for rounding and for kerning that the advances leave out. */
const SLACK = 1.02;

/** `--lw`: width of the longest word in em. `--tw`: width of the whole text on one line in em. */
export function fitProperties(text: string, typography: SiteContext['typography']): CustomProperties {
  const { advances, tracking, capitals } = typography;
  return fittedBy(advances)(text, `${tracking} ${capitals ? CAPITALS : ''}`);
}

const CAPITALS = 'capitals';

/** One changed offer lets a list of hundreds be rendered again, whose other names are as wide as they were. */
const fittedBy = onceEach((advances: SiteContext['typography']['advances']) =>
  onceEachText((text, setting): CustomProperties => {
    const [tracking, capitals] = setting.split(' ');
    const set = { tracking: Number(tracking), capitals: capitals === CAPITALS };
    return { '--lw': rounded(longestWordEm(text, advances, set)), '--tw': rounded(lineEm(text, advances, set)) };
  }),
);

function rounded(em: number): string {
  return (em * SLACK).toFixed(2);
}
