// Makes one combination and checks its pages in the browser.
import type { Browser } from 'playwright-core';
import { installToolbox } from '../../main/grading/in-page/toolbox.ts';
import { serveSite } from '../../main/preview/site-server.ts';
import { checkPage } from './check-page.ts';
import type { Combination } from './combinations.ts';
import type { Fault } from './fault.ts';
import { inABrowser } from './in-a-browser.ts';
import { makeSiteFor, type MadeForProof } from './site-maker.ts';

export interface Proof {
  id: string;
  direction: string;
  pages: number;
  looks: string[];
  makeMs: number;
  faults: Fault[];
}

/** A site that cannot be made, or not be looked at, is a fault as well. @param folder for briefs, made sites and caches */
export async function proofOf(combination: Combination, folder: string): Promise<Proof> {
  const { id, direction = '' } = combination;
  try {
    const made = await makeSiteFor(combination, folder);
    const of = { id, direction: made.direction, pages: made.paths.length, looks: made.looks, makeMs: Math.round(made.tookMs) };
    return { ...of, faults: await faultsOf(made) };
  } catch (error) {
    return { id, direction, pages: 0, looks: [], makeMs: 0, faults: [{ page: '', rule: 'make', detail: wordsOf(error) }] };
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}

async function faultsOf(made: MadeForProof): Promise<Fault[]> {
  return inABrowser((browser) => faultsSeenBy(browser, made)).catch((error: unknown) => [
    { page: '', rule: 'browser', detail: wordsOf(error) },
  ]);
}

async function faultsSeenBy(browser: Browser, { folder, paths, photos }: MadeForProof): Promise<Fault[]> {
  const server = await serveSite({ folder });
  try {
    const context = await browser.newContext();
    await context.addInitScript(installToolbox);

    const faults: Fault[] = [];
    for (const path of paths) faults.push(...(await checkPage(context, { origin: server.origin, path, photos })));
    return faults;
  } finally {
    await server.close();
  }
}
