// Uses the client's logo as it is where it can be used, and sets the name in type where it cannot.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import type { Lent } from '../lent.ts';
import type { Wordmark } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';

/** Words that are no part of a name's initials: articles, prepositions, "and". */
const PASSED_OVER = new Set(
  'a al am an and at by da de del della der des di die das do du e el en et for im in la le les lo of og the und van von y zum zur'.split(
    ' ',
  ),
);

/** Writings whose letters stand apart and have capitals: two of them make a pair of initials. In others one letter is enough. */
const PAIRED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export default defineMaker({
  purpose: 'Uses the client’s logo as it is, or sets the name, and chooses the letters of the favicon.',
  german: {
    name: 'Logo',
    purpose: 'Nimmt das Logo des Kunden, wie es ist, oder setzt den Namen, und wählt die Zeichen des Favicons.',
  },
  version: 1,
  reads: ['facts.name', 'brand.logo', 'brief.logoDigest', 'brand.axes', 'direction.id'],
  writes: 'wordmark',

  async craft({ facts, brand, brief, direction }, lent) {
    const name = facts.name.value;
    const isRound = directionOf(direction.id).properties['--radius'] !== '0' && brand.axes.softSharp < 0.6;
    const { inHand } = lent;
    const initials = initialsOf(name);
    const set: Wordmark = {
      kind: 'set',
      words: name,
      initials: inHand.first('/initials', [initials, firstGrapheme(initials)]),
      shape: inHand.first('/shape', isRound ? ['round', 'square'] : ['square', 'round']),
    };
    if (brand.logo === undefined || inHand.refuses('/file', brand.logo)) return set;

    const refused = await refusal(brand.logo, lent);
    if (refused !== undefined) return { ...set, refused };

    return { ...set, kind: 'logo', file: brand.logo, ...(brief.logoDigest !== undefined && { digest: brief.logoDigest }) };
  },
  task: {
    ask: 'Which shape suits the small sign of this site in a browser’s tab?',
    tells: ({ shape }) => `a ${shape} sign`,
    places: ({ facts }) => [
      {
        type: 'choice',
        at: '/shape',
        what: `shape of the sign of ${facts.name.value}`,
        options: [
          { value: 'square', says: 'plain, precise, of stone or paper' },
          { value: 'round', says: 'soft, friendly, of hand or kitchen' },
        ],
      },
    ],
  },
});

/** Why the logo cannot be used, in plain words. */
async function refusal(file: string, lent: Lent): Promise<string | undefined> {
  try {
    await lent.pictures.logo(file);
    return undefined;
  } catch (error) {
    const isAboutTheFile = error instanceof SitewrightError && (error.kind === 'validation' || error.kind === 'not-found');
    if (!isAboutTheFile) throw error;
    return `The logo could not be used, so the name is set in type. ${error.message}`;
  }
}

function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !PASSED_OVER.has(word.toLowerCase()));
  const [first = firstGrapheme(name), second] = telling.length > 0 ? telling : words;

  const letters = second !== undefined && PAIRED.test(first) && PAIRED.test(second) ? [first, second] : [first];
  return letters.map((word) => firstGrapheme(word).toUpperCase()).join('');
}

/** A letter with all its marks: क्षि is one. */
function firstGrapheme(text: string): string {
  const [first] = GRAPHEMES.segment(text.trim());
  return first?.segment ?? '?';
}
