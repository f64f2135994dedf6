// A colour written in any way CSS knows, as #rrggbb.
import { displayable, formatHex, parse, toGamut } from 'culori';

const intoSrgb = toGamut('rgb', 'oklch');
const WRITTEN = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\da-f])|(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab|color)\([^()]*\)/iu;

/**
 * Reads hex, rgb(), hsl(), lch(), oklch() and the colour names of CSS, also with words around a hex or a function
 * ("our green, #2e5e4e"). Colours beyond sRGB keep lightness and hue and lose chroma. Undefined when there is none.
 */
export function readColour(text: string): string | undefined {
  const trimmed = text.trim();
  const bare = /^(?:[\da-f]{6}|[\da-f]{3})$/iu.test(trimmed) ? `#${trimmed}` : trimmed.toLowerCase();
  const written = WRITTEN.exec(bare)?.[0] ?? bare.replaceAll(/\s+/gu, '');
  const colour = written === 'transparent' ? undefined : parse(written);
  if (!colour) return undefined;

  const opaque = { ...colour, alpha: 1 };
  return formatHex(displayable(opaque) ? opaque : intoSrgb(opaque));
}
