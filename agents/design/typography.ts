// Chooses the families of a site and how they are set, and measures the headline cut.
import { defineMaker, type Reads } from '../agent.ts';
import type { Direction, Pairing } from '../directions/direction.ts';
import { DIRECTIONS, directionOf } from '../directions/registry.ts';
import type { Lent } from '../lent.ts';
import type { BriefFont } from '../site/brief.ts';
import type { FontUse, Typography } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';
import { isSystemFamily } from '../type/families.ts';
import { ownFamilies, withOwnFamilies, type WishedFile } from '../type/own-fonts.ts';
import { choosePairing, openPairings } from '../type/pairing.ts';
import { typeSteps } from '../type/scale.ts';
import { isUntracked, scriptOf, writtenIn } from '../type/script.ts';

/** Characters whose widths are kept: printable Latin-1, typographic signs, and letters that stand apart. Others count as the average. */
const MEASURED = /^[\u0020-\u007e\u00a0-\u00ff‘’“”–—…€\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]$/u;

/** em; of a face that cannot be measured because it is the reader's own: no narrower than DejaVu Sans Bold, the widest in common use. */
const UNKNOWN: Typography['advances'] = { average: 0.66, by: { m: 1.05, w: 0.93, M: 1, W: 1.1, i: 0.35, l: 0.35, ' ': 0.35 } };

/** What a finding about sizes does to the text, and to how far headings stand above it. */
const LARGER = 1.06;
const CALMER = 0.85;
const STERNER = [1, 2, 3];

export default defineMaker({
  purpose: 'Chooses the families of the site and how they are set, and measures the headline cut.',
  german: {
    name: 'Schriften',
    purpose: 'Wählt die Schriften, wie sie gesetzt werden, und misst den Schnitt der Überschrift.',
  },
  version: 4,
  reads: [
    'direction.id',
    'direction.seed',
    'brand.fonts',
    'brief.fontFiles',
    'facts.name',
    'requirements.languages',
    'requirements.ownLanguage',
  ],
  writes: 'typography',

  async craft(known, lent) {
    const { id, seed } = known.direction;
    const direction = directionOf(id);
    const language = languageIn(known);
    const everyPairing = [...DIRECTIONS.values()].flatMap(({ pairings }) => pairings);
    const wish = { seed, language, fonts: known.brand.fonts, inHand: lent.inHand };
    const own = await ownFonts(known.brief.fontFiles ?? [], scriptOf(language), lent);
    const pairing = withOwnFamilies(choosePairing(direction.pairings, everyPairing, wish), own?.families ?? []);

    return {
      ...(await setIn(pairing, lent)),
      ...(own && { own }),
      steps: lent.inHand.first('/steps', [
        typeSteps(direction.scale),
        ...STERNER.map((times) => typeSteps(readable(direction.scale, times))),
      ]),
      measure: direction.measure,
      capitals: direction.capitals && !isUntracked(scriptOf(language)),
    };
  },
  task: {
    ask: 'Which families suit this client best? All of them belong to the art direction.',
    tells: ({ pairing }) => pairing,
    places: async (known, _draft, lent) => {
      const own = directionOf(known.direction.id).pairings;
      const isGiven = known.brand.fonts.length > 0 || known.brief.fontFiles !== undefined;
      const open = isGiven ? [] : openPairings(own, languageIn(known));
      const options = open.map(async (pairing) => {
        const sets = Object.entries(await setIn(pairing, lent)).map(([key, value]) => [`/${key}`, value]);
        return { value: pairing.name, says: familiesOf(pairing), sets: Object.fromEntries(sets) };
      });
      const what = `families for ${known.facts.name.value}. ${directionOf(known.direction.id).says}`;
      return [{ type: 'choice', at: '/pairing', what, options: await Promise.all(options) }];
    },
  },
});

type Known = Pick<Reads<'facts.name' | 'requirements.languages' | 'requirements.ownLanguage'>, 'facts' | 'requirements'>;

function languageIn({ facts, requirements }: Known): string {
  return requirements.ownLanguage ?? writtenIn(facts.name.value, requirements.languages[0] ?? 'en');
}

/** What the client's own files are, and why some cannot be used. */
async function ownFonts(files: readonly BriefFont[], script: string, lent: Lent): Promise<Typography['own']> {
  if (files.length === 0) return undefined;

  const usable: WishedFile[] = [];
  const refused: { file: string; why: string }[] = [];
  for (const { file, use } of files) {
    try {
      usable.push({ ...(await lent.fonts.given(file)).facts, use });
    } catch (error) {
      if (!(error instanceof SitewrightError)) throw error;
      refused.push({ file, why: error.message });
    }
  }
  return { families: ownFamilies(usable, script), refused };
}

type Set = Pick<Typography, 'pairing' | 'fonts' | 'tracking' | 'displayLineHeight' | 'advances'>;

/** What follows from the pairing alone. */
async function setIn(pairing: Pairing, lent: Lent): Promise<Set> {
  const { name, display, body, label, displayItalic, tracking, displayLineHeight } = pairing;
  return {
    pairing: name,
    fonts: { display, body, label, ...(displayItalic && { displayItalic }) },
    tracking,
    displayLineHeight,
    advances: await advancesOf(display, lent),
  };
}

function familiesOf({ display, body }: Pairing): string {
  return `headings in ${display.family}, text in ${body.family}`;
}

/** Larger words and calmer headings, for sizes that were found too small or too wide. */
function readable({ base, ratio }: Direction['scale'], times: number): Direction['scale'] {
  const larger = (px: number) => px * LARGER ** times;
  const calmer = (factor: number) => 1 + (factor - 1) * CALMER ** times;
  return { base: [larger(base[0]), larger(base[1])], ratio: [calmer(ratio[0]), calmer(ratio[1])] };
}

async function advancesOf(use: FontUse, lent: Lent): Promise<Typography['advances']> {
  if (isSystemFamily(use.family)) return UNKNOWN;

  const { advances, average } = await lent.fonts.metrics(use);
  const measured = Object.entries(advances).filter(([character]) => MEASURED.test(character));
  return {
    average: rounded(average),
    by: Object.fromEntries(measured.map(([character, width]) => [character, rounded(width)])),
  };
}

/** A ten-thousandth of an em is less than a hundredth of a pixel in the largest headline. */
function rounded(em: number): number {
  return Number(em.toFixed(4));
}
