import { expect, test } from 'vitest';
import { COLOUR_ROLES, type Scheme } from '../site/design.ts';
import { shareSvg } from './share-svg.ts';

const colours = Object.fromEntries(COLOUR_ROLES.map((role) => [role, '#123456'])) as Scheme;

const SHARE = {
  name: 'Hofer & Söhne',
  title: 'Every loaf has two days behind it.',
  isHome: true,
  imagery: {
    pictures: [
      { id: 'art', kind: 'drawing', source: 'loaves', seed: 's', width: 900, height: 700, focus: { x: 0.5, y: 0.5 } } as const,
    ],
    places: { plate: ['art'] },
    refused: [],
  },
  colours,
  typography: { tracking: 0, capitals: false },
  textDirection: 'ltr' as const,
  lettering: { family: 'besley', advances: {}, average: 0.55 },
};

const lines = (svg: string) =>
  [...svg.matchAll(/<text[^>]*font-size="(\d+)"[^>]*>([^<]*)/g)].map(([, size, words]) => [Number(size), words]);

test('the name stands above the headline', () => {
  const [name, ...headline] = lines(shareSvg(SHARE)).map(([, words]) => words);

  expect(name).toBe('Hofer &amp; Söhne');
  expect(headline.join(' ')).toBe(SHARE.title);
});

test('a longer headline is set smaller and keeps every word', () => {
  const title = 'A firm of solicitors in York for wills, probate, family matters and the sale of old and new houses.';
  const [, [size] = [0], ...rest] = lines(shareSvg({ ...SHARE, title }));
  const [, [usual] = [0]] = lines(shareSvg(SHARE));

  expect(Number(size)).toBeLessThan(Number(usual));
  expect(
    lines(shareSvg({ ...SHARE, title }))
      .slice(1)
      .map(([, words]) => words)
      .join(' '),
  ).toBe(title);
  expect(rest.length).toBeGreaterThan(1);
});

test('without letters for its words the drawing has the whole picture', () => {
  const svg = shareSvg({ ...SHARE, lettering: undefined });

  expect(svg).not.toContain('<text');
  expect(svg).toContain('<svg x="0" width="1200"');
});

test('the drawing stands on colours of its own, no custom property left', () => {
  expect(shareSvg(SHARE)).not.toContain('var(--');
});

test('right-to-left words end at the right edge of their room', () => {
  const svg = shareSvg({ ...SHARE, textDirection: 'rtl' });

  expect(svg).toContain('text-anchor="end"');
  expect(new Set([...svg.matchAll(/<text x="(\d+)"/g)].map(([, x]) => x))).toEqual(new Set(['1128']));
});

test.each([
  ['name', { name: 'Fachverband der Orthopädieschuhmachermeister und Bandagisten im Land Oberösterreich' }],
  ['word', { title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' }],
  ['headline', { title: 'Every loaf has two days behind it. '.repeat(20) }],
])('a very long %s stays beside the drawing', (_case, long) => {
  const tooWide = lines(shareSvg({ ...SHARE, ...long })).filter(
    ([size, words]) => Number(size) * String(words).length * 0.55 > 640,
  );

  expect(tooWide).toEqual([]);
  expect(lines(shareSvg({ ...SHARE, ...long })).length).toBeLessThan(9);
});
