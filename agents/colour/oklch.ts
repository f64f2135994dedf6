// Colours in OKLCH and as #rrggbb, with the gamut mapping of CSS Color 4 between them.
import { clampRgb, converter, formatHex, toGamut, type Oklch as Culori } from 'culori';
import { SitewrightError } from '../site/error.ts';

export interface Oklch {
  /** 0 to 1 */
  lightness: number;
  /** 0 to about 0.37 */
  chroma: number;
  /** degrees; 0 for greys */
  hue: number;
}

const toOklch = converter('oklch');
const toRgb = converter('rgb');

/** Less chroma at the same lightness and hue until the colour is in sRGB: https://www.w3.org/TR/css-color-4/#css-gamut-mapping */
const toSrgb = toGamut('rgb', 'oklch');

/** A colour at the edge of sRGB comes out of OKLCH a little beyond it; an eighth of a step of a channel is no difference. */
const ROUNDING = 1 / 2048;

/**
 * @param colour any CSS colour
 * @throws SitewrightError `validation` when it is none
 */
export function oklchOf(colour: string): Oklch {
  const parsed = toOklch(colour);
  if (!parsed) throw new SitewrightError('validation', `"${colour}" is no colour. Write it as #rrggbb.`);
  return { lightness: parsed.l, chroma: parsed.c, hue: parsed.h ?? 0 };
}

/** The nearest colour a screen can show, as #rrggbb. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  const colour: Culori = { mode: 'oklch', l: lightness, c: chroma, h: hue };
  const rgb = toRgb(colour);
  const isShown = [rgb.r, rgb.g, rgb.b].every((channel) => channel > -ROUNDING && channel < 1 + ROUNDING);

  return formatHex(clampRgb(isShown ? rgb : toSrgb(colour)));
}
