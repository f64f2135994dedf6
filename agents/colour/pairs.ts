// Every pair of text and ground that a component may draw, each with the contrast it must clear.
import type { ColourRole, Palette, Scheme } from '../site/design.ts';
import { apcaContrast, contrastRatio } from './contrast.ts';

interface Pair {
  text: ColourRole;
  ground: ColourRole;
  /** Least ratio: 4.5 for text of any size (WCAG 2.2, 1.4.3), 3 for what only marks a place (1.4.11). */
  floor: number;
}

const TEXT_FLOOR = 4.5;
const MARK_FLOOR = 3;

const PAPERS: readonly ColourRole[] = ['paper', 'paper2', 'tint'];

/** CSS that sets one role on another without a row here is the only way to fail. Fill and text of a row may change places. */
const PAIRS: readonly Pair[] = [
  ...on(PAPERS, ['ink', 'ink2', 'brandText', 'accentText'], TEXT_FLOOR),
  ...on(PAPERS, ['focus'], MARK_FLOOR),
  ...on(['tint'], ['onTint'], TEXT_FLOOR),
  ...on(['brand', 'popA', 'popB', 'popC'], ['onBrand'], TEXT_FLOOR),
  ...on(['accent'], ['onAccent'], TEXT_FLOOR),
  ...on(['deep'], ['onDeep', 'onDeep2', 'brandOnDeep'], TEXT_FLOOR),
];

export interface MeasuredPair {
  pair: Pair;
  ratio: number;
  /** APCA, a report beside the rule. */
  apca: number;
}

export function measured(scheme: Scheme): MeasuredPair[] {
  return PAIRS.map((pair) => ({
    pair,
    ratio: contrastRatio(scheme[pair.text], scheme[pair.ground]),
    apca: apcaContrast(scheme[pair.text], scheme[pair.ground]),
  }));
}

/** The report on all pairs of text and ground, in both faces. */
export function contrastReport(schemes: readonly Scheme[]): NonNullable<Palette['contrast']> {
  const texts = schemes.flatMap(measured).filter(({ pair }) => pair.floor === TEXT_FLOOR);
  const [weakest] = texts.toSorted((a, b) => Math.abs(a.apca) - Math.abs(b.apca));

  return {
    pairs: texts.length,
    leastRatio: rounded(Math.min(...texts.map(({ ratio }) => ratio))),
    leastApca: rounded(Math.abs(weakest?.apca ?? 0)),
    weakest: weakest ? `${weakest.pair.text} on ${weakest.pair.ground}` : 'none',
  };
}

/** Down, so that what is reported is never more than what is. */
function rounded(value: number): number {
  return Math.floor(value * 10) / 10;
}

function on(grounds: readonly ColourRole[], texts: readonly ColourRole[], floor: number): Pair[] {
  return grounds.flatMap((ground) => texts.map((text) => ({ text, ground, floor })));
}
