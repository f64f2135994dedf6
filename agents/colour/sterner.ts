// Sets text that was found too pale further from every ground it may stand on.
import type { InHand } from '../in-hand.ts';
import { COLOUR_ROLES, type ColourRole, type Palette, type Scheme } from '../site/design.ts';
import { oklchOf } from './oklch.ts';
import { measured } from './pairs.ts';
import { solveLightness } from './solve.ts';

/** What is asked for beyond a ratio that did not do. */
const STEP = 1.2;

/** Beyond these text and ground can hardly differ more. */
const MOST_STEPS = 4;

type Face = 'light' | 'dark';

export function sternerPalette(palette: Palette, inHand: InHand): Palette {
  const sterner = (face: Face, scheme: Scheme) =>
    COLOUR_ROLES.reduce((each, role) => withSterner(each, role, (hex) => inHand.refuses(`/${face}/${role}`, hex)), scheme);

  return {
    ...palette,
    light: sterner('light', palette.light),
    ...(palette.dark && { dark: sterner('dark', palette.dark) }),
  };
}

/** A ground found at fault stays, the client's colour among them, and more is asked of every text that stands on it. */
function withSterner(scheme: Scheme, role: ColourRole, isRefused: (hex: string) => boolean): Scheme {
  if (!isRefused(scheme[role])) return scheme;

  const pairs = measured(scheme);
  const isText = pairs.some(({ pair }) => pair.text === role);
  const texts = isText ? [role] : pairs.flatMap(({ pair }) => (pair.ground === role ? [pair.text] : []));
  return { ...scheme, ...Object.fromEntries(texts.map((text) => [text, sternerText(scheme, text, isRefused)])) };
}

function sternerText(scheme: Scheme, text: ColourRole, isRefused: (hex: string) => boolean): string {
  const grounds = measured(scheme).flatMap(({ pair, ratio }) =>
    pair.text === text ? [{ ground: scheme[pair.ground], ratio }] : [],
  );
  const wanted = oklchOf(scheme[text]);
  const stepped = Array.from({ length: MOST_STEPS }, (_, step) => {
    const factor = STEP ** (step + 1);
    return solveLightness(
      wanted,
      grounds.map(({ ground, ratio }) => ({ ground, ratio: ratio * factor })),
    );
  });
  return stepped.find((hex) => hex !== scheme[text] && !isRefused(hex)) ?? scheme[text];
}
