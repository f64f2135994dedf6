// Says in plain words what is wrong with the words typed after the program's name.
import { SitewrightError } from '../../agents/site/error.ts';

/** @param parse asks `parseArgs`. @throws SitewrightError `validation` for an option there is not */
export function typed<Words>(parse: () => Words): Words {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new SitewrightError('validation', `${reason}. See sitewright --help.`, { cause: error });
  }
}
