// Widths of headings.
import { describe, expect, it } from 'vitest';
import { fitProperties } from './fitted.ts';

const TYPE = { advances: { average: 0.5, by: { W: 1 } }, tracking: 0, capitals: false, hasItalic: false };

describe('fitProperties', () => {
  it.each([
    ['its longest word and its whole line', 'four letters', { '--lw': '3.57', '--tw': '6.12' }],
    ['ideographs, of which each may begin a line', '清茶坊', { '--lw': '1.02', '--tw': '3.06' }],
    ['the advances of the face', 'WW', { '--lw': '2.04', '--tw': '2.04' }],
    ['parts of a hyphenated word', 'four-letters', { '--lw': '3.57', '--tw': '6.12' }],
  ])('measures %s', (_, text, properties) => {
    expect(fitProperties(text, TYPE)).toEqual(properties);
  });
});
