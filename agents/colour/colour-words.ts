// A colour in two words, for whoever cannot see it.
import { oklchOf } from './oklch.ts';

/** Below this chroma the eye sees no hue. */
const GREY_CHROMA = 0.03;

/** Hues in degrees of OKLCH up to which a name holds, read off the CSS colours of those names. */
const HUES = [
  [15, 'pink'],
  [45, 'red'],
  [75, 'orange'],
  [115, 'yellow'],
  [160, 'green'],
  [210, 'teal'],
  [275, 'blue'],
  [325, 'violet'],
  [360, 'pink'],
] as const;

const DEEP = 0.45;
const LIGHT = 0.72;

export function colourWords(hex: string): string {
  const { lightness, chroma, hue } = oklchOf(hex);
  const name = chroma < GREY_CHROMA ? 'grey' : (HUES.find(([end]) => hue <= end)?.[1] ?? 'pink');
  if (lightness < DEEP) return `deep ${name}`;
  return lightness > LIGHT ? `light ${name}` : `strong ${name}`;
}
