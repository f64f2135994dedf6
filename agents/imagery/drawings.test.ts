// Tests of which motifs are drawn where.
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { defineMotif, type Motif } from '../motifs/motif.ts';
import { Picture } from '../site/design.ts';
import { drawingsFrom } from './drawings.ts';

const OWN = [motif('loaves'), motif('sheaves'), motif('oven')];
const FURTHER = [motif('waves'), motif('shapes')];

test('every place has a drawing of the size its motif has there', () => {
  const drawings = drawingsFrom(OWN, FURTHER, 'Hofer');

  expect(drawings.hero[0]).toMatchObject({ width: 1200, height: 800, kind: 'drawing' });
  expect(drawings.story[0]).toMatchObject({ width: 600, height: 600 });
  expect(Object.values(drawings).every((pictures) => pictures.length > 0)).toBe(true);
  expect(
    Object.values(drawings)
      .flat()
      .map((picture) => Picture.parse(picture)),
  ).toEqual(Object.values(drawings).flat());
});

test.each(['Hofer', 'Brandl', 'Auer'])('the trade is drawn by its own motifs, the nearest first (%s)', (seed) => {
  const { hero, plate, pattern } = drawingsFrom(OWN, FURTHER, seed);

  expect([...hero, ...plate].map(({ source }) => source)).toEqual(['loaves', 'loaves', 'loaves', 'sheaves']);
  expect(pattern.map(({ source }) => source)).toEqual(['oven']);
});

test('a trade with one motif is drawn by it everywhere', () => {
  const drawn = Object.values(drawingsFrom([motif('loaves')], FURTHER, 'Hofer')).flat();

  expect(new Set(drawn.map(({ source }) => source))).toEqual(new Set(['loaves']));
});

test('a trade with none is drawn by the direction alone', () => {
  expect(['waves', 'shapes']).toContain(drawingsFrom([], FURTHER, 'Hofer').hero[0]?.source);
});

test('no motif gives no drawing', () => {
  expect(Object.values(drawingsFrom([], [], 'Hofer')).flat()).toEqual([]);
});

test('ids are unique and seeds differ from place to place', () => {
  const pictures = Object.values(drawingsFrom(OWN, FURTHER, 'Hofer')).flat();

  expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length);
  expect(new Set(pictures.map(({ seed }) => seed)).size).toBe(pictures.length);
});

test('two clients of a trade get drawings of their own', () => {
  const first = Array.from({ length: 12 }, (_, index) => drawingsFrom(OWN, FURTHER, `client ${index}`).hero[0]);

  expect(new Set(first.map((picture) => picture?.seed)).size).toBe(12);
});

test('two clients without motifs of a trade are led by different ones', () => {
  const first = Array.from({ length: 12 }, (_, index) => drawingsFrom([], FURTHER, `client ${index}`).hero[0]);

  expect(new Set(first.map((picture) => picture?.source)).size).toBe(2);
});

function motif(id: string): [string, Motif] {
  const square = { width: 600, height: 600 };
  return [
    id,
    defineMotif({
      says: id,
      draw: () => createElement('svg'),
      sizes: { hero: { width: 1200, height: 799.6 }, plate: square, pattern: square, small: square },
    }),
  ];
}
