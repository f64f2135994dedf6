// The colours of a site: out of the client's own, or out of one that the trade and the direction suggest.
import type { Direction } from '../directions/direction.ts';
import { pick, randomFrom } from '../random.ts';
import type { Palette, Scheme } from '../site/design.ts';
import { TRADES } from '../trades/registry.ts';
import { contrastRatio } from './contrast.ts';
import { contrastReport } from './pairs.ts';
import { hexOf, oklchOf, type Oklch } from './oklch.ts';
import { schemeFrom } from './scheme.ts';

export interface PaletteWish {
  seed: string;
  trade: string;
  /** The client's own, #rrggbb, the most important first. */
  colours: readonly string[];
  /** The suggested one to start from, where the client has none; drawn when missing. */
  suggestion?: string | undefined;
}

/** Lightness, chroma and hue for a trade that suggests none: clear of violet, as every colour we choose. */
const GENERAL_COLOURS = [
  [0.5, 0.12, 200],
  [0.52, 0.13, 150],
  [0.55, 0.16, 35],
  [0.48, 0.12, 250],
  [0.6, 0.14, 75],
  [0.46, 0.11, 15],
] as const;

/** Degrees to either side that a suggested hue is moved, so that two clients of a trade differ. */
const HUE_PLAY = 9;

/** Below this chroma a colour is a grey, a black or a white. */
const GREY_CHROMA = 0.03;

/** The least difference in hue (degrees) or lightness that makes a second colour an accent. */
const ACCENT_HUE = 25;
const ACCENT_LIGHTNESS = 0.15;

export function sitePalette({ colour, hasDark }: Pick<Direction, 'colour' | 'hasDark'>, wish: PaletteWish): Palette {
  const given = mainColour(wish.colours);
  const from = given ?? wish.suggestion ?? pick(`${wish.seed}:brand-colour`, suggestedColours(wish));
  const accent = given === undefined ? undefined : secondColour(given, wish.colours);

  const options = { seed: wish.seed, isExact: given !== undefined, accent };
  const light = schemeFrom(from, colour, { ...options, face: 'light' });
  const dark = hasDark ? schemeFrom(from, colour, { ...options, face: 'dark' }) : undefined;

  const contrast = contrastReport([light, ...(dark ? [dark] : [])]);
  return { light, ...(dark && { dark }), contrast, brand: whatBecame(given, light, dark) };
}

/** The first of the client's colours that is one; greys and whites are seldom what a client is known by. */
function mainColour(colours: readonly string[]): string | undefined {
  return colours.find((hex) => oklchOf(hex).chroma >= GREY_CHROMA) ?? colours[0];
}

function secondColour(brand: string, colours: readonly string[]): string | undefined {
  const main = oklchOf(brand);
  return colours.find((hex) => hex !== brand && isOtherColour(main, oklchOf(hex)));
}

function isOtherColour(main: Oklch, other: Oklch): boolean {
  if (other.chroma < GREY_CHROMA) return false;

  const turn = Math.abs(main.hue - other.hue);
  return Math.min(turn, 360 - turn) >= ACCENT_HUE || Math.abs(main.lightness - other.lightness) >= ACCENT_LIGHTNESS;
}

/** What a client without a colour may be given: the trade's, turned a little. */
export function suggestedColours({ trade, seed }: Pick<PaletteWish, 'trade' | 'seed'>): string[] {
  const ofTrade = TRADES.get(trade)?.colours ?? [];
  const turn = (randomFrom(`${seed}:brand-hue`)() * 2 - 1) * HUE_PLAY;
  return (ofTrade.length > 0 ? ofTrade : GENERAL_COLOURS).map(([lightness, chroma, hue]) =>
    hexOf({ lightness, chroma, hue: (hue + turn + 360) % 360 }),
  );
}

function whatBecame(given: string | undefined, light: Scheme, dark: Scheme | undefined): Palette['brand'] {
  if (given === undefined) return { used: light.brand };
  if (light.brandText === given) return { given, used: given };

  const ratio = contrastRatio(given, light.paper).toFixed(1);
  const onDark = dark && dark.brandText !== given ? ` (${dark.brandText} on the dark face)` : '';
  const shade = oklchOf(light.brandText).lightness < oklchOf(given).lightness ? 'darker' : 'lighter';
  return {
    given,
    used: given,
    moved:
      `Areas and buttons keep ${given} exactly. Words set in it take the ${shade} shade ${light.brandText}${onDark}: ` +
      `on this page's ground ${given} has a contrast of ${ratio} to 1, and text is hard to read below 4.5 to 1.`,
  };
}
