// A cut that has every letter of some words, for pictures: there the reader's own fonts cannot stand in.
import type { Lent } from '../lent.ts';
import type { FontUse } from '../site/design.ts';
import { isSystemFamily } from '../type/families.ts';

/** Between them every writing that we have a family for. */
const STAND_INS = ['source-sans-3', 'noto-sans-hebrew', 'vazirmatn'];

/** Spaces and joiners have no shape of their own. */
const UNSEEN = /[\s\p{C}]/u;

/** The cut itself where it can, else one that can at the same weight; none for words we have no letters for. */
export async function faceFor(words: string, use: FontUse, lent: Pick<Lent, 'fonts'>): Promise<FontUse | undefined> {
  const standIns = STAND_INS.map((family) => ({ family, weight: Math.min(800, heaviest(use.weight)), axes: {}, italic: false }));
  const faces = [{ ...use, weight: heaviest(use.weight) }, ...standIns];
  const letters = Array.from(new Set(words)).filter((one) => !UNSEEN.test(one));

  for (const face of faces.filter(({ family }) => !isSystemFamily(family))) {
    const { missing } = await lent.fonts.subset(face, letters.join(''));
    if (!missing.some((one) => letters.includes(one))) return face;
  }
  return undefined;
}

function heaviest(weight: FontUse['weight']): number {
  return typeof weight === 'number' ? weight : weight[1];
}
