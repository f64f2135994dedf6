// Colours as clients and style guides write them.
import { describe, expect, it } from 'vitest';
import { readColour } from './colour.ts';

describe('readColour', () => {
  it.each([
    ['#8c3b1a', '#8c3b1a'],
    ['#ABC', '#aabbcc'],
    ['8c3b1a', '#8c3b1a'],
    ['#8c3b1aff', '#8c3b1a'],
    ['rgb(140, 59, 26)', '#8c3b1a'],
    ['rgb(140 59 26 / 50%)', '#8c3b1a'],
    ['hsl(120, 100%, 25%)', '#008000'],
    ['oklch(0.628 0.2577 29.23)', '#ff0000'],
    ['tomato', '#ff6347'],
    ['Dark Green', '#006400'],
    ['our green, #2e5e4e', '#2e5e4e'],
    ['000000', '#000000'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(readColour(text)).toBe(expected);
  });

  it('brings colours beyond sRGB into it', () => {
    expect(readColour('oklch(0.7 0.4 150)')).toMatch(/^#[\da-f]{6}$/u);
  });

  it.each(['', 'the colour of wet slate', '#12', 'transparent', 'rgb(', '12', '<script>'])('finds no colour in "%s"', (text) => {
    expect(readColour(text)).toBeUndefined();
  });
});
