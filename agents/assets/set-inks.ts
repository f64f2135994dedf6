// Sets the inks of a drawing in stone, for a renderer that knows neither custom properties nor color-mix.
import { hexOf, oklchOf } from '../colour/oklch.ts';
import { MOTIFS_CSS } from '../motifs/motifs-css.ts';

/** Colours by custom property: what a drawing stands on, its lines, and its three inks. */
export type Inks = Readonly<Record<'--ag' | '--al' | '--a1' | '--a2' | '--a3', string>>;

type Declarations = Readonly<Record<string, string>>;

const RULES: ReadonlyMap<string, Declarations> = rulesOf(MOTIFS_CSS);

/** @returns the drawing with the colours of its classes as attributes. The tone of a part is its `color`, which `use` hands on. */
export function setInks(svg: string, inks: Inks): string {
  const standing = /\b(on-(?:ground|brand|soft))\b/.exec(svg)?.[1] ?? 'on-ground';
  const scope: Declarations = { ...inks, ...RULES.get(standing) };

  const drawn = svg.replaceAll(/ class="([^"]*)"/g, (_, names: string) => attributesOf(names.split(/\s+/), scope));
  return drawn.replace('<svg', `<svg color="${colourOf('var(--m-p)', scope)}" stroke-linecap="round" stroke-linejoin="round"`);
}

function attributesOf(names: readonly string[], scope: Declarations): string {
  const declared = names.flatMap((name) => Object.entries(RULES.get(name) ?? {}));

  return declared
    .flatMap(([property, value]) => {
      if (property === '--m-k') return [` color="${colourOf(value, scope)}"`];
      if (property !== 'fill' && property !== 'stroke') return [];
      return [` ${property}="${value === 'var(--m-k, var(--m-p))' ? 'currentColor' : colourOf(value, scope)}"`];
    })
    .join('');
}

/** A colour as #rrggbb: a property's value, or a mix of two in Oklab. https://drafts.csswg.org/css-color-5/#color-mix */
function colourOf(value: string, scope: Declarations): string {
  const known = value.replaceAll(/var\((--[\w-]+)(?:, (var\(--[\w-]+\)))?\)/g, (_, name: string, other: string | undefined) =>
    colourOf(scope[name] ?? other ?? '#000000', scope),
  );

  const [, first, second, percent] = /^color-mix\(in oklab, (#\w+), (#\w+) (\d+)%\)$/.exec(known) ?? [];
  return first && second ? mixed(first, second, Number(percent) / 100) : known;
}

function mixed(first: string, second: string, share: number): string {
  const [from, to] = [labOf(first), labOf(second)];
  const between = (start: number, end: number) => start + (end - start) * share;
  const a = between(from.a, to.a);
  const b = between(from.b, to.b);

  return hexOf({
    lightness: between(from.lightness, to.lightness),
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  });
}

function labOf(colour: string): { lightness: number; a: number; b: number } {
  const { lightness, chroma, hue } = oklchOf(colour);
  const angle = (hue * Math.PI) / 180;
  return { lightness, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) };
}

/** Declarations by class, of rules with one class each. */
function rulesOf(css: string): ReadonlyMap<string, Declarations> {
  const rules = Array.from(css.matchAll(/\.([\w-]+) \{([^}]*)\}/g), ([, name = '', body = '']) => {
    const lines = Array.from(body.matchAll(/([\w-]+): ([^;]+);/g), ([, property = '', value = '']) => [property, value] as const);
    return [name, Object.fromEntries(lines)] as const;
  });
  return new Map(rules);
}
