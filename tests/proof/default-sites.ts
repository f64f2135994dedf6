// The sites that the bundled briefs give by themselves.
import { combinations } from './combinations.ts';
import { makeSiteFor, type MadeForProof } from './site-maker.ts';

export interface DefaultSite extends MadeForProof {
  id: string;
}

/** @param only which briefs, by their names */
export async function makeDefaultSites(folder: string, only: RegExp): Promise<DefaultSite[]> {
  const made: DefaultSite[] = [];
  for (const combination of combinations().filter(({ id, isWhole, direction }) => isWhole && !direction && only.test(id))) {
    made.push({ id: combination.id, ...(await makeSiteFor(combination, folder)) });
  }
  return made;
}
