// Which families a site is set in: the client's own where we have it, else drawn from its direction, and able to set its language.
import type { Pairing } from '../directions/direction.ts';
import type { InHand } from '../in-hand.ts';
import { pickEarly } from '../random.ts';
import type { FontUse } from '../site/design.ts';
import { canSet, settable } from './families.ts';
import { isUntracked, scriptOf } from './script.ts';

export interface PairingWish {
  seed: string;
  /** BCP 47 tag of the site */
  language: string;
  /** Names of the client's own families. */
  fonts: readonly string[];
  /** What was refused at `/pairing` is not drawn again while there is another. */
  inHand?: InHand | undefined;
}

/** Letters that join or stack need more room between lines than a Latin headline. */
const UNTRACKED_LINE_HEIGHT = 1.3;

/**
 * @param own the direction's pairings, the most typical first; one at least
 * @param all every pairing there is, where the client's family may be found
 */
export function choosePairing(own: readonly Pairing[], all: readonly Pairing[], wish: PairingWish): Pairing {
  const chosen = drawPairing(own, all, wish);
  const others = own.filter((pairing) => pairing.name !== chosen.drawn);
  const isRefused = wish.inHand?.refuses('/pairing', chosen.pairing.name) ?? false;
  return isRefused && others.length > 0 ? choosePairing(others, all, wish) : chosen.pairing;
}

/** Those of a direction that can set the language, as they then are. */
export function openPairings(own: readonly Pairing[], language: string): Pairing[] {
  const script = scriptOf(language);
  return own.filter((pairing) => canSetWords(pairing, script)).map((pairing) => forScript(pairing, script));
}

function canSetWords({ display, body }: Pairing, script: string): boolean {
  return canSet(display, script) && canSet(body, script);
}

function drawPairing(own: readonly Pairing[], all: readonly Pairing[], wish: PairingWish): { drawn: string; pairing: Pairing } {
  const script = scriptOf(wish.language);
  const setting = own.filter((pairing) => canSetWords(pairing, script));
  const drawn = pickEarly(`${wish.seed}:pairing`, setting.length > 0 ? setting : own);
  const wished = withClientFont(drawn, own, { all, fonts: wish.fonts });

  return { drawn: drawn.name, pairing: forScript(wished, script) };
}

function withClientFont(
  drawn: Pairing,
  own: readonly Pairing[],
  { all, fonts }: { all: readonly Pairing[]; fonts: readonly string[] },
): Pairing {
  for (const family of fonts.map(familyId)) {
    const pairing = own.find(({ display }) => display.family === family);
    if (pairing) return pairing;

    const cut = cutsOf(all).find((use) => use.family === family);
    if (cut) {
      const { displayItalic: _, ...rest } = drawn;
      return { ...rest, name: `${family} with ${drawn.name}`, display: cut };
    }
  }

  return drawn;
}

/** Display cuts first: they carry the weight and axes a headline wants. */
function cutsOf(pairings: readonly Pairing[]): FontUse[] {
  const texts = pairings.flatMap(({ body, label }) => [body, label]);
  return [...pairings.map(({ display }) => display), ...texts.map(asDisplay)];
}

function asDisplay(use: FontUse): FontUse {
  return { ...use, weight: heaviest(use.weight) };
}

function heaviest(weight: FontUse['weight']): number {
  return typeof weight === 'number' ? weight : weight[1];
}

/** "Source Serif 4" is kept as `source-serif-4`. */
function familyId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

function forScript(pairing: Pairing, script: string): Pairing {
  const { displayItalic, ...rest } = pairing;
  const fitted = {
    ...rest,
    display: settable(pairing.display, script),
    body: settable(pairing.body, script),
    label: settable(pairing.label, script),
  };

  if (isUntracked(script)) {
    return { ...fitted, tracking: 0, displayLineHeight: Math.max(UNTRACKED_LINE_HEIGHT, pairing.displayLineHeight) };
  }
  // Beside a stand-in the italic of the first choice would be a stranger, and one face more to load.
  const belongs = displayItalic && canSet(displayItalic, script) && canSet(pairing.display, script);
  return belongs ? { ...fitted, displayItalic } : fitted;
}
