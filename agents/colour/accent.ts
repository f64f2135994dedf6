// The second colour of a scheme: the client's own, ink alone, a contrast of temperature, or an offset from the brand's hue.
import { pick } from '../random.ts';
import { hexOf, oklchOf, type Oklch } from './oklch.ts';
import type { ColourStrategy } from './strategy.ts';

export interface Accent {
  /** The fill; missing where the accent is ink. */
  hex?: string;
  /** Wanted colour of text in the accent, before it is solved. */
  shade: Oklch;
}

/** Accents that stand against a warm brand are cool, and the other way round; lightness, chroma, hue. */
const ANCHORS: Record<'cool' | 'warm', readonly Oklch[]> = {
  cool: [
    { lightness: 0.8, chroma: 0.105, hue: 232 },
    { lightness: 0.78, chroma: 0.12, hue: 160 },
    { lightness: 0.74, chroma: 0.11, hue: 196 },
  ],
  warm: [
    { lightness: 0.84, chroma: 0.155, hue: 84 },
    { lightness: 0.73, chroma: 0.155, hue: 38 },
    { lightness: 0.84, chroma: 0.085, hue: 22 },
  ],
};

/** A grey brand has no hue to start from. */
const HUE_BESIDE_GREY = 40;

/** Violet is what unconsidered sites reach for; it is used only when it is the client's. */
const VIOLET = { from: 270, to: 335 } as const;

export function accentFor(
  brand: Oklch,
  strategy: ColourStrategy,
  { seed, accent }: { seed: string; accent?: string | undefined },
): Accent {
  if (accent !== undefined) return { hex: accent, shade: oklchOf(accent) };

  const shade = strategy.hasAnchors
    ? pick(`${seed}:accent-anchor`, ANCHORS[isWarm(brand.hue) ? 'cool' : 'warm'])
    : { lightness: strategy.accentLightness, chroma: strategy.accentChroma, hue: offsetHue(brand, strategy, seed) };

  return strategy.isMono ? { shade } : { hex: hexOf(shade), shade };
}

function isWarm(hue: number): boolean {
  return hue < 115 || hue > 330;
}

function offsetHue(brand: Oklch, strategy: ColourStrategy, seed: string): number {
  if (brand.chroma < 0.02) return HUE_BESIDE_GREY;

  const hues = strategy.accentOffsets.map((offset) => (brand.hue + offset + 720) % 360);
  const fitting = hues.filter((hue) => isViolet(brand.hue) || !isViolet(hue));
  return pick(`${seed}:accent-offset`, fitting.length > 0 ? fitting : hues);
}

function isViolet(hue: number): boolean {
  return hue > VIOLET.from && hue < VIOLET.to;
}
