// Why a file of the client's was refused, by the name under which it was given.
import { SitewrightError } from '../../agents/site/error.ts';

/** @throws what looking throws; of our own words those that call it by its name */
export async function inItsName(source: string, name: string, look: () => Promise<unknown>): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof SitewrightError)) throw error;
    const words = error.message.replaceAll(source, name);
    throw new SitewrightError(error.kind, words.includes(name) ? words : `${name}: ${words}`, { cause: error });
  }
}
