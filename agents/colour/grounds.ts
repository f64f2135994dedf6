// The grounds of a scheme, light and dark, and what text on all of them must reach.
import { pick } from '../random.ts';
import { apcaContrast, contrastRatio, luminanceOf } from './contrast.ts';
import { hexOf, oklchOf, type Oklch } from './oklch.ts';
import type { Need } from './solve.ts';
import type { ColourStrategy } from './strategy.ts';

export interface Grounds {
  /** #rrggbb, as the others */
  paper: string;
  paper2: string;
  tint: string;
  deep: string;
  deepHue: number;
  /** Whether light text reads better on paper than dark. */
  isDark: boolean;
}

interface GroundOptions {
  face: 'light' | 'dark';
  seed: string;
  /** degrees */
  accentHue: number;
}

/** Below this chroma a colour is grey and its hue says nothing. */
export const GREY_CHROMA = 0.02;

/** Where black and white text are equally easy to read. */
const TURNING_LUMINANCE = 0.179;

export function groundsFor(brand: Oklch, strategy: ColourStrategy, options: GroundOptions): Grounds {
  const paperHue = hueOf(strategy.paperHue, brand.hue, options.accentHue);
  const paperShade =
    options.face === 'dark'
      ? { lightness: 0.16, chroma: Math.min(0.02, strategy.paperChroma + 0.005), hue: paperHue }
      : { lightness: strategy.paperLightness, chroma: strategy.paperChroma, hue: paperHue };
  const paper = hexOf(paperShade);
  const isDark = luminanceOf(paper) < TURNING_LUMINANCE;

  const tint = hexOf({
    lightness: isDark ? 0.26 : Math.min(paperShade.lightness - 0.035, 0.93),
    chroma: brand.chroma < GREY_CHROMA ? 0.005 : (strategy.tintChroma ?? 0.035),
    hue: brand.hue,
  });
  const deepHue =
    typeof strategy.deepHue === 'string'
      ? hueOf(strategy.deepHue, brand.hue, options.accentHue)
      : pick(`${options.seed}:deep-hue`, strategy.deepHue);

  return {
    paper,
    paper2: secondGround(paperShade, Math.abs(strategy.paperStep), isDark),
    tint,
    deep: hexOf({ lightness: deepLightness(strategy, paperShade), chroma: strategy.deepChroma, hue: deepHue }),
    deepHue,
    isDark,
  };
}

function hueOf(wanted: ColourStrategy['paperHue'], brandHue: number, accentHue: number): number {
  switch (wanted) {
    case 'brand':
      return brandHue;
    case 'accent':
      return accentHue;
    case 'warm':
      return 85;
    case 'cool':
      return 240;
    default:
      return wanted;
  }
}

/** A step away from paper, smaller where there would be no room left for text (7.2:1 with black or white). */
function secondGround(paper: Oklch, wantedStep: number, isDark: boolean): string {
  const away = isDark ? 1 : -1;
  const extreme = isDark ? '#ffffff' : '#000000';
  const stepped = (step: number) =>
    hexOf({ lightness: paper.lightness + away * step, chroma: Math.min(0.06, paper.chroma * 1.5), hue: paper.hue });

  let step = wantedStep;
  while (step > 0.004 && contrastRatio(extreme, stepped(step)) < 7.2) step *= 0.7;
  return stepped(step);
}

/** On a dark face the deep ground must still differ from paper. */
function deepLightness(strategy: ColourStrategy, paper: Oklch): number {
  const isNear = Math.abs(strategy.deepLightness - paper.lightness) < 0.07;
  return isNear ? paper.lightness + 0.07 : strategy.deepLightness;
}

/** One wish for text on paper, second paper and tint, lowered where even black or white could not meet it. */
export function onPapers(grounds: Grounds, wish: { ratio: number; apca: number }): Need[] {
  const papers = [grounds.paper, grounds.paper2, grounds.tint];
  const extreme = grounds.isDark ? '#ffffff' : '#000000';
  const room = Math.min(...papers.map((paper) => contrastRatio(extreme, paper)));
  const apcaRoom = Math.min(...papers.map((paper) => Math.abs(apcaContrast(extreme, paper))));

  return papers.map((ground) => ({
    ground,
    ratio: Math.min(wish.ratio, Math.max(4.5, room * 0.97)),
    apca: Math.min(wish.apca, apcaRoom * 0.97),
  }));
}

/** A rule between things on paper. */
export function lineOn(grounds: Grounds): string {
  const paper = oklchOf(grounds.paper);
  return hexOf({
    lightness: paper.lightness + (grounds.isDark ? 0.13 : -0.13),
    chroma: Math.min(0.03, paper.chroma + 0.006),
    hue: paper.hue,
  });
}
