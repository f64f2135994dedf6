// Builds every colour of a site out of one brand colour and a direction's strategy, each solved so that it can be read.
import type { Scheme } from '../site/design.ts';
import { accentFor, type Accent } from './accent.ts';
import { GREY_CHROMA, groundsFor, lineOn, onPapers, type Grounds } from './grounds.ts';
import { hexOf, oklchOf, type Oklch } from './oklch.ts';
import { betterExtreme, meets, solveLightness, textOn, type Need } from './solve.ts';
import type { ColourStrategy } from './strategy.ts';

export interface SchemeOptions {
  face: 'light' | 'dark';
  /** Draws among the strategy's hues start from this. */
  seed: string;
  /** Whether the brand colour is the client's own and stays as it is. */
  isExact: boolean;
  /** The client's second colour, kept as it is. */
  accent?: string | undefined;
}

/**
 * @param brandHex #rrggbb
 * @returns #rrggbb for every role; every pair of pairs.ts clears its floor
 */
export function schemeFrom(brandHex: string, strategy: ColourStrategy, options: SchemeOptions): Scheme {
  const given = oklchOf(brandHex);
  const brand = options.isExact ? brandHex : hexOf(bounded(given, strategy));
  const shade = oklchOf(brand);
  const accent = accentFor({ ...shade, hue: given.hue }, strategy, options);
  const grounds = groundsFor(given, strategy, { ...options, accentHue: accent.shade.hue });
  const ink = inkOn(grounds, given);
  const brandRoles = brandColours(brand, given.hue, grounds);

  return {
    paper: grounds.paper,
    paper2: grounds.paper2,
    line: lineOn(grounds),
    tint: grounds.tint,
    deep: grounds.deep,
    ...ink,
    ...brandRoles,
    ...accentColours(accent, ink.ink, grounds),
    ...deepTexts(grounds, shade),
    ...posterColours(shade, brandRoles.onBrand, accent.hex ?? ink.ink),
    focus: solveLightness({ lightness: 0.5, chroma: 0.2, hue: 255 }, onPapers(grounds, { ratio: 3.2, apca: 0 })),
  };
}

/** A colour we chose ourselves, moved into the strategy's bounds. */
function bounded(colour: Oklch, strategy: ColourStrategy): Oklch {
  const [darkest, lightest] = strategy.brandLightness ?? [0.25, 0.9];
  const [dullest, brightest] = strategy.brandChroma ?? [0.02, 0.3];
  return {
    lightness: Math.min(lightest, Math.max(darkest, colour.lightness)),
    chroma: Math.min(brightest, Math.max(dullest, colour.chroma)),
    hue: colour.hue,
  };
}

function inkOn(grounds: Grounds, brand: Oklch): Pick<Scheme, 'ink' | 'ink2'> {
  const chroma = brand.chroma < GREY_CHROMA ? 0.012 : 0.024;
  const { isDark } = grounds;
  return {
    ink: solveLightness({ lightness: isDark ? 0.95 : 0.2, chroma, hue: brand.hue }, onPapers(grounds, { ratio: 9, apca: 85 })),
    ink2: solveLightness(
      { lightness: isDark ? 0.78 : 0.42, chroma: 0.022, hue: brand.hue },
      onPapers(grounds, { ratio: 5.2, apca: 66 }),
    ),
  };
}

function brandColours(brand: string, hue: number, grounds: Grounds): Pick<Scheme, 'brand' | 'onBrand' | 'brandText' | 'onTint'> {
  const shade = oklchOf(brand);
  const isGrey = shade.chroma < GREY_CHROMA;
  const wanted = { ...shade, chroma: Math.max(shade.chroma, isGrey ? 0 : 0.06), hue };
  const needs = onPapers(grounds, { ratio: 4.8, apca: 58 });

  return {
    brand,
    onBrand: textOn(brand, hue),
    brandText: meets(brand, needs) ? brand : solveLightness(wanted, needs),
    onTint: solveLightness({ lightness: grounds.isDark ? 0.93 : 0.25, chroma: isGrey ? 0.01 : 0.05, hue }, [
      { ground: grounds.tint, ratio: 6, apca: 70 },
    ]),
  };
}

function accentColours(accent: Accent, ink: string, grounds: Grounds): Pick<Scheme, 'accent' | 'onAccent' | 'accentText'> {
  const fill = accent.hex ?? ink;
  return {
    accent: fill,
    onAccent: textOn(fill, accent.shade.hue),
    accentText: solveLightness(accent.shade, onPapers(grounds, { ratio: 4.8, apca: 58 })),
  };
}

function deepTexts(grounds: Grounds, brand: Oklch): Pick<Scheme, 'onDeep' | 'onDeep2' | 'brandOnDeep' | 'lineDeep'> {
  const { deep, deepHue } = grounds;
  const shade = oklchOf(deep);
  const brandChroma = brand.chroma < GREY_CHROMA ? brand.chroma : Math.max(brand.chroma, 0.08);
  const on = (ratio: number, apca: number): Need[] => [{ ground: deep, ratio, apca }];

  return {
    onDeep: solveLightness({ lightness: 0.96, chroma: 0.015, hue: oklchOf(grounds.paper).hue }, on(8, 75)),
    onDeep2: solveLightness({ lightness: 0.82, chroma: 0.03, hue: deepHue }, on(5, 55)),
    brandOnDeep: solveLightness({ ...brand, lightness: Math.max(brand.lightness, 0.72), chroma: brandChroma }, on(5, 55)),
    lineDeep: hexOf({ lightness: Math.min(0.98, shade.lightness + 0.16), chroma: shade.chroma * 0.8, hue: deepHue }),
  };
}

/** Grounds that text on the brand may cross, as posters do: solved against that text. */
function posterColours(shade: Oklch, onBrand: string, accent: string): Pick<Scheme, 'popA' | 'popB' | 'popC'> {
  const needs: Need[] = [{ ground: onBrand, ratio: 4.5 }];
  const isTextLight = betterExtreme(needs) === '#000000';

  return {
    popA: solveLightness(oklchOf(accent), needs),
    popB: solveLightness({ lightness: isTextLight ? 0.3 : 0.95, chroma: 0.03, hue: shade.hue }, needs),
    popC: solveLightness(
      { ...shade, lightness: shade.lightness + (shade.lightness > 0.55 ? -0.09 : 0.09), chroma: shade.chroma * 0.9 },
      needs,
    ),
  };
}
