// Every direction, held to what the rest of the machine relies on.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { Ground } from '../site/design.ts';
import type { FontUse } from '../site/design.ts';
import { MOTIFS } from '../motifs/registry.ts';
import { SECTIONS } from '../sections/registry.ts';
import { TRADES } from '../trades/registry.ts';
import type { Direction } from './direction.ts';
import { DIRECTIONS } from './registry.ts';

const TYPES =
  'header hero pagehead points services story steps facts people work quote schedule visit faq cta contact prose gallery notfound footer'.split(
    ' ',
  );

const all = [...DIRECTIONS.entries()];
const axesOf = async (family: string): Promise<Record<string, { min: string; max: string }>> => {
  const path = new URL(`../../node_modules/@fontsource-variable/${family}/metadata.json`, import.meta.url);
  return JSON.parse(await readFile(path, 'utf8')).variable;
};

describe.each(all)('direction %s', (id, direction) => {
  it('suits trades we know and says why', () => {
    expect(Object.keys(direction.suits.trades).filter((trade) => !TRADES.has(trade))).toEqual([]);
    expect(Object.values(direction.suits.trades).filter((reason) => !/^.{20,}\.$/.test(reason))).toEqual([]);
  });

  it('names its tones in lower case, each once', () => {
    const { tones } = direction.suits;
    expect(tones.map((tone) => tone.toLowerCase())).toEqual(tones);
    expect(new Set(tones).size).toBe(tones.length);
    expect(tones.length).toBeGreaterThanOrEqual(8);
  });

  it('keeps its axes and its colours in range', () => {
    const { colour, suits } = direction;
    const unit = [...Object.values(suits.axes), colour.paperLightness, colour.deepLightness, colour.accentLightness];
    expect(unit.filter((value) => value < 0 || value > 1)).toEqual([]);
    expect(Math.abs(colour.paperLightness - colour.deepLightness)).toBeGreaterThan(0.5);
    expect(colour.accentOffsets.length).toBeGreaterThan(0);
  });

  it('pairs installed families, cut along axes and weights they have', async () => {
    expect(direction.pairings.length).toBeGreaterThanOrEqual(2);
    const wrong = await Promise.all(direction.pairings.flatMap(cutsOf).map(faultsOf));
    expect(wrong.flat()).toEqual([]);
  });

  it('prefers variants for every type of section, and at least five openings', () => {
    expect(Object.keys(direction.variants).toSorted()).toEqual(TYPES.toSorted());
    const oneOnly = Object.entries(direction.variants).filter(([, names]) => new Set(names).size < 2);
    expect(oneOnly.map(([type]) => type).filter((type) => type !== 'pagehead')).toEqual([]);
    expect(new Set(direction.variants['hero']).size).toBeGreaterThanOrEqual(5);
  });

  it('prefers only variants that sections have', () => {
    const unknown = Object.entries(direction.variants).flatMap(([type, names]) =>
      names.filter((name) => SECTIONS.get(type) && !SECTIONS.get(type)?.variants[name]).map((name) => `${type}.${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has three sequences of eight grounds, no strong ground beside itself', () => {
    expect(direction.grounds.length).toBeGreaterThanOrEqual(3);
    expect(direction.grounds.filter((sequence) => sequence.length !== 8)).toEqual([]);
    expect(direction.grounds.flat().filter((ground) => !Ground.safeParse(ground).success)).toEqual([]);
    expect(direction.grounds.filter(hasStrongNeighbours)).toEqual([]);
  });

  it('closes its pages on another ground than that of their foot', () => {
    const foot = /\.site-f \{[^}]*--bg: var\(--paper\)/.test(cssOf(id)) ? 'paper' : 'deep';
    expect(direction.grounds.map((sequence) => sequence.at(-1))).not.toContain(foot);
  });

  it('differs in its sequences of grounds', () => {
    expect(new Set(direction.grounds.map((sequence) => sequence.join())).size).toBe(direction.grounds.length);
  });

  it('falls back on motifs that exist', () => {
    expect(direction.motifs.length).toBeGreaterThan(0);
    expect(direction.motifs.filter((motif) => MOTIFS.size > 20 && !MOTIFS.has(motif))).toEqual([]);
  });

  it('sets sizes that grow with the screen', () => {
    const { base, ratio } = direction.scale;
    expect(base[0]).toBeGreaterThanOrEqual(16);
    expect(base[1]).toBeGreaterThanOrEqual(base[0]);
    expect(ratio[1]).toBeGreaterThanOrEqual(ratio[0]);
  });

  it('styles itself in valid CSS, all of it in the layer of directions', () => {
    const css = cssOf(id);
    const code = transform({ filename: `${id}.css`, code: Buffer.from(css), minify: true }).code.toString();
    expect(code).toMatch(/^@layer direction\{/);
    expect(new Set(topLevelRules(css))).toEqual(new Set(['@layer direction']));
  });

  it.each([
    [
      'physical sides',
      /\b(?:margin|padding|border|inset)-(?:left|right)\b|(?:^|[;{\s])(?:left|right)\s*:|float:\s*(?:left|right)|text-align:\s*(?:left|right)/,
    ],
    ['blurred glass', /backdrop-filter/],
    ['letters filled with a gradient', /background-clip:\s*text/],
    ['floating shadows', /box-shadow:[^;]*\d+px\s+\d+px\s+[1-9]\d*px/],
    ['colours of its own', /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i],
    ['text smaller than 14 px', /font-size:\s*(?:0?\.[0-7]\d*rem|1[0-3](?:\.\d+)?px|var\(--tm2\))/],
    ['text made faint', /(?:^|[;{\s])opacity:\s*0?\.\d/],
  ])('has no %s', (_, pattern) => {
    expect(cssOf(id)).not.toMatch(pattern);
  });
});

describe('directions together', () => {
  it('are at least twelve', () => {
    expect(DIRECTIONS.size).toBeGreaterThanOrEqual(12);
  });

  it('leave no trade with fewer than two', () => {
    const count = (trade: string) => all.filter(([, direction]) => trade in direction.suits.trades).length;
    expect(TRADES.size).toBeGreaterThan(20);
    expect([...TRADES.keys()].filter((trade) => count(trade) < 2)).toEqual([]);
  });

  it('do not share a first choice of header, opening and offer', () => {
    const firsts = all.map(([, { variants }]) => ['header', 'hero', 'services'].map((type) => variants[type]?.[0]).join());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('do not share a pairing', () => {
    const displays = all.flatMap(([, { pairings }]) => pairings.map(({ display, body }) => JSON.stringify([display, body])));
    expect(new Set(displays).size).toBe(displays.length);
  });
});

/** From the disk: under test, imported style sheets are empty. */
function cssOf(id: string): string {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.startsWith(`${id}.`) && file.endsWith('.css'));
  return files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
}

type Pairing = Direction['pairings'][number];

function cutsOf(pairing: Pairing): FontUse[] {
  return [pairing.display, pairing.body, pairing.label, pairing.displayItalic ?? pairing.display];
}

async function faultsOf({ family, weight, axes, italic }: FontUse): Promise<string[]> {
  const has = await axesOf(family);
  const weights = [weight].flat().map((value): [string, number] => ['wght', value]);
  const asked = [...weights, ...Object.entries(axes), ...(italic ? [['ital', 1] as const] : [])];
  return asked
    .filter(([axis, value]) => !has[axis] || value < Number(has[axis].min) || value > Number(has[axis].max))
    .map(([axis, value]) => `${family} ${axis} ${value}`);
}

function hasStrongNeighbours(sequence: readonly string[]): boolean {
  return sequence.some((ground, index) => !ground.startsWith('paper') && ground === sequence[index + 1]);
}

/** Preludes of the blocks that stand in no other block. */
function topLevelRules(css: string): string[] {
  let depth = 0;
  let prelude = '';
  const found: string[] = [];
  for (const character of css.replaceAll(/\/\*[\s\S]*?\*\//g, '')) {
    if (character === '{' && depth++ === 0) found.push(prelude.trim());
    if (character === '}' && --depth === 0) prelude = '';
    else if (depth === 0) prelude += character;
  }
  return found;
}
