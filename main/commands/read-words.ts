// Reads the words typed after the program's name.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { SitewrightError } from '../../agents/site/error.ts';

/** @throws SitewrightError `validation` for an option there is not */
export function readWords<const Options extends ParseArgsOptionsConfig>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new SitewrightError('validation', `${reason}. See sitewright --help.`, { cause: error });
  }
}
