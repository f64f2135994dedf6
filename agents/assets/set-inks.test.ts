import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MOTIFS } from '../motifs/registry.ts';
import { setInks } from './set-inks.ts';

const INKS = { '--ag': '#ffffff', '--al': '#000000', '--a1': '#aa0000', '--a2': '#00aa00', '--a3': '#0000aa' };
const set = (classes: string) => setInks(`<svg class="motif on-ground"><path class="${classes}"/></svg>`, INKS);

test.each([
  ['m-g', 'fill="#ffffff"'],
  ['m-sn', 'stroke="#000000"'],
  ['m-p m-sq', 'fill="#aa0000" stroke="#00aa00"'],
  ['m-k', 'fill="currentColor"'],
  ['m-t2', 'color="#00aa00"'],
])('the class %s becomes %s', (classes, attributes) => {
  expect(set(classes)).toContain(`<path ${attributes}/>`);
});

test('a mix lies between its two colours', () => {
  expect(set('m-ng')).toMatch(/fill="#e[0-9a-f]e[0-9a-f]e[0-9a-f]"/);
});

test.each([...MOTIFS])('nothing in the drawing %s is left to a style sheet', (_id, motif) => {
  const drawn = renderToStaticMarkup(motif.draw('plate', { seed: 'hofer', width: 430, height: 630 }));

  expect(setInks(drawn, INKS)).not.toMatch(/var\(|color-mix|class="|undefined|NaN/);
});
