// How well one colour can be read on another: the ratio of WCAG 2.2, which we hold to, and APCA, which we report.
/** Written as a fraction since it is APCA's own number, not the root of two. */
const SOFTENING = 1414 / 1000;

/** 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminanceOf(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 to 21, whichever colour is the text: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(one: string, other: string): number {
  const first = luminanceOf(one);
  const second = luminanceOf(other);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * Lightness contrast of APCA 0.0.98G-4g, about -108 to 106; negative for light text on dark. The constants are the published ones:
 * https://github.com/Myndex/SAPC-APCA/blob/master/documentation/APCA-W3-LaTeX.md
 */
export function apcaContrast(text: string, ground: string): number {
  const textLight = softened(screenLuminance(text));
  const groundLight = softened(screenLuminance(ground));
  if (Math.abs(groundLight - textLight) < 0.0005) return 0;

  const isDarkText = groundLight > textLight;
  const raw = isDarkText ? (groundLight ** 0.56 - textLight ** 0.57) * 1.14 : (groundLight ** 0.65 - textLight ** 0.62) * 1.14;
  if (Math.abs(raw) < 0.1) return 0;

  return (isDarkText ? raw - 0.027 : raw + 0.027) * 100;
}

/** Red, green and blue from 0 to 1. */
function channelsOf(hex: string): [number, number, number] {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function screenLuminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126729 * red ** 2.4 + 0.7151522 * green ** 2.4 + 0.072175 * blue ** 2.4;
}

/** Very dark colours look lighter on a screen than their luminance says. */
function softened(luminance: number): number {
  return luminance > 0.022 ? luminance : luminance + (0.022 - luminance) ** SOFTENING;
}
