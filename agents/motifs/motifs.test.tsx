// Every motif in every place, for several seeds: sound markup, small enough, no colours or words of its own.
import { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Motif, MotifPlace } from './motif.ts';
import { MOTIFS_CSS } from './motifs-css.ts';
import { MOTIFS } from './registry.ts';

const PLACES: readonly MotifPlace[] = ['hero', 'plate', 'pattern', 'small'];
const SEEDS = ['north', 'east', 'south', 'west', '北', ''] as const;
const MOST_BYTES: Record<MotifPlace, number> = { hero: 24_000, plate: 12_000, pattern: 12_000, small: 12_000 };
const HOSTILE = ['<script>alert(1)</script>', '"><b>', '&amp;', 'a'.repeat(900), 'مخبز', ''];

const CASES = [...MOTIFS].flatMap(([id, motif]) => PLACES.map((place) => ({ id, motif, place })));
const validator = new HtmlValidate({
  rules: {
    'close-order': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'no-raw-characters': 'error',
    'attr-quotes': 'error',
  },
});

interface Words {
  seed: string;
  labels?: readonly string[];
}

function drawn(motif: Motif, place: MotifPlace, { seed, labels }: Words): string {
  return renderToStaticMarkup(motif.draw(place, { seed, ...motif.sizes[place], ...(labels && { labels }) }));
}

describe('every motif', () => {
  it('says what is drawn', () => {
    expect([...MOTIFS.values()].filter((motif) => motif.says.length < 10)).toEqual([]);
  });

  it.each(CASES)('$id as $place is sound markup within its size', ({ motif, place }) => {
    for (const seed of SEEDS) {
      const svg = drawn(motif, place, { seed });

      expect(validator.validateStringSync(svg).results.flatMap((result) => result.messages)).toEqual([]);
      expect(svg.length).toBeLessThanOrEqual(MOST_BYTES[place]);
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]*aria-hidden="true"[^>]*focusable="false"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  it.each(CASES)('$id as $place takes its colours from the page and writes nothing unasked', ({ motif, place }) => {
    for (const seed of SEEDS) {
      const svg = drawn(motif, place, { seed });

      expect(svg).not.toMatch(/(?:fill|stroke)="(?!none|currentColor)/);
      expect(svg).not.toMatch(/ style=|rgb\(|hsl\(/);
      expect(svg).not.toContain('<text');
      expect(svg.replaceAll(/<[^>]*>/g, '')).toBe('');
    }
  });

  it.each(CASES)('$id as $place refers only to ids it defines', ({ motif, place }) => {
    for (const seed of SEEDS) {
      const svg = drawn(motif, place, { seed });
      const defined = new Set(Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      const missing = Array.from(svg.matchAll(/ href="#([^"]+)"/g), ([, id]) => id).filter((id) => !defined.has(id));

      expect(missing).toEqual([]);
    }
  });

  it.each(CASES)('$id as $place draws the same for the same seed and differs between seeds', ({ motif, place }) => {
    const many = Array.from({ length: 12 }, (_, index) => `site-${index}`);

    expect(drawn(motif, place, { seed: 'north' })).toBe(drawn(motif, place, { seed: 'north' }));
    expect(new Set(many.map((seed) => drawn(motif, place, { seed }))).size).toBeGreaterThanOrEqual(3);
  });

  it.each(CASES)('$id as $place has at least three compositions', ({ motif, place }) => {
    const many = Array.from({ length: 40 }, (_, index) => `site-${index}`);
    const structures = many.map((seed) =>
      drawn(motif, place, { seed }).replaceAll(/ (?:d|id|href|transform|x|y)="[^"]*"|[\d.]+/g, ''),
    );

    expect(new Set(structures).size).toBeGreaterThanOrEqual(3);
  });

  it.each(CASES)('$id as $place holds other sizes than its own', ({ motif, place }) => {
    const svg = renderToStaticMarkup(motif.draw(place, { seed: 'north', width: 640, height: 900 }));

    expect(svg).toContain('viewBox="0 0 640 900"');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('labels from the client', () => {
  it.each(CASES)('$id as $place escapes what is hostile', ({ motif, place }) => {
    const svg = drawn(motif, place, { seed: 'north', labels: HOSTILE });

    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).not.toContain('aaaaaaaaaa');
    expect(validator.validateStringSync(svg).results.flatMap((result) => result.messages)).toEqual([]);
  });

  it('stand at the stops of a network, right-to-left ones too', () => {
    const routes = MOTIFS.get('routes');
    const svgs = SEEDS.map((seed) => routes && drawn(routes, 'hero', { seed, labels: ['Kai', 'ميناء', 'Lager', 'Tor'] }));

    expect(svgs.some((svg) => svg?.includes('ميناء</text>'))).toBe(true);
  });
});

describe('the stylesheet of drawn art', () => {
  it('lies in the layer of art and fixes no colour', () => {
    expect(MOTIFS_CSS).toContain('@layer art');
    expect(MOTIFS_CSS).not.toMatch(/#[\da-f]{3,8}\b|rgb\(|hsl\(|\b(?:white|black)\b/i);
  });

  it('has a rule for every class a drawing uses', () => {
    const used = CASES.flatMap(({ motif, place }) =>
      Array.from(
        drawn(motif, place, { seed: 'north' }).matchAll(/class="([^"]+)"/g),
        ([, names]) => names?.split(' ') ?? [],
      ).flat(),
    );
    const unruled = [...new Set(used)].filter((name) => !MOTIFS_CSS.includes(`.${name} `));

    expect(unruled).toEqual([]);
  });
});
