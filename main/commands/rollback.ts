// `sitewright rollback`: what visitors saw before is what they see again. With a deployment's id: that one.
import { SitewrightError } from '../../agents/site/error.ts';
import type { DeploymentRecord } from '../publishing/ledger.ts';
import { publishWords, withWish } from './publish-words.ts';

/** @returns the exit code. @throws SitewrightError `precondition` when there is nothing to go back to */
export async function rollbackCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);

  return withWish(words, async ({ publishing, wish, ground }) => {
    const target = earlierIn(await publishing.deployments(wish), words.named[1]);
    const how = target.state === 'staged' ? 'promote' : 'rollBack';

    const { url } = await publishing.switch({ ...wish, reference: target.reference, how }, ground);
    const said = `Visitors see what was published ${target.at.toLocaleString('sv-SE')}: ${url ?? target.reference}`;
    console.log(words.json ? JSON.stringify({ reference: target.reference, url }) : said);
    return 0;
  });
}

type Reachable = DeploymentRecord & { reference: string };

function earlierIn(records: readonly DeploymentRecord[], asked: string | undefined): Reachable {
  const isAsked = ({ id, reference, state }: Reachable) =>
    asked === undefined ? state === 'replaced' : id === asked || reference === asked;
  const found = records.filter((record): record is Reachable => record.reference !== undefined).find(isAsked);
  if (found) return found;

  const missing = asked === undefined ? 'Nothing was live there before.' : `There is no deployment "${asked}" there.`;
  throw new SitewrightError('precondition', `${missing} See what there is with: sitewright status <project> --to <host>`);
}
