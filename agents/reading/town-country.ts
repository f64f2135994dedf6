// In which country a town is, where no other country has one of that name.
import { fold } from './fold.ts';
import { TOWNS as BRITISH } from './towns/britain-and-ireland.ts';
import { TOWNS as FRENCH } from './towns/france-and-low-countries.ts';
import { TOWNS as GERMAN } from './towns/german-speaking.ts';
import { NAMESAKES } from './towns/namesakes.ts';
import { TOWNS as OVERSEAS } from './towns/overseas.ts';
import { TOWNS as SOUTHERN } from './towns/southern-europe.ts';

const SEVERAL = 'several';

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2; undefined for a town that is in no list, in more than one, or has a namesake abroad. */
export function countryOfTown(town: string): string | undefined {
  known ??= byTown();
  const country = known.get(keyOf(town));
  return country === SEVERAL ? undefined : country;
}

function byTown(): Map<string, string> {
  const countries = new Map(NAMESAKES.split('|').map((town) => [keyOf(town), SEVERAL]));
  for (const [country, list] of [BRITISH, FRENCH, GERMAN, OVERSEAS, SOUTHERN].flatMap((lists) => Object.entries(lists))) {
    for (const town of list.split('|')) {
      const key = keyOf(town);
      countries.set(key, (countries.get(key) ?? country) === country ? country : SEVERAL);
    }
  }
  return countries;
}

function keyOf(town: string): string {
  return fold(town)
    .replaceAll(/[\s.-]+/gu, ' ')
    .trim();
}
