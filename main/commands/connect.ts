// `sitewright connect <host>`: checks what a token may do, says it, and keeps the token in the vault.
import { text } from 'node:stream/consumers';
import { SitewrightError } from '../../agents/site/error.ts';
import { fieldsOf } from '../publishing/host-settings.ts';
import { hostNamed } from '../publishing/registry.ts';
import { publishWords, settingsIn, withPublishing } from './publish-words.ts';

/** A secret is best given on standard input, where no list of processes and no shell's history shows it. @returns the exit code */
export async function connectCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);
  const [id] = words.named;
  if (id === undefined)
    throw new SitewrightError('validation', 'Name the host: sitewright connect <host>. See: sitewright hosts');

  const given = settingsIn(words);
  const settings = { ...given, ...(await fromInput(id, given)) };
  return withPublishing(async ({ studio, ground }) => {
    const projectId = words.project === undefined ? undefined : await studio.projectNamed(words.project);
    const access = await (await studio.publishing()).connect({ host: id, settings, projectId }, ground);

    const said = [`Connected as ${access.account}.`, ...access.may.map((right) => `  It may ${right}.`)];
    console.log(words.json ? JSON.stringify(access) : said.join('\n'));
    return 0;
  });
}

/** The host's first secret, where it was not given otherwise and something is piped in. */
async function fromInput(id: string, given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const field = fieldsOf(hostNamed(id).schema).find(({ isSecret, isOptional }) => isSecret && !isOptional);
  if (!field || given[field.key] !== undefined || process.stdin.isTTY) return {};

  const piped = (await text(process.stdin)).trim();
  return piped === '' ? {} : { [field.key]: piped };
}
