// Makes one combination and checks its pages in the browser.
import type { Browser } from 'playwright-core';
import { installToolbox } from '../../main/grading/in-page/toolbox.ts';
import { serveSite } from '../../main/preview/site-server.ts';
import { checkPage } from './check-page.ts';
import type { Combination } from './combinations.ts';
import type { Fault } from './fault.ts';
import { makeSiteFor, type MadeForProof } from './site-maker.ts';

export interface Proof {
  id: string;
  direction: string;
  pages: number;
  looks: string[];
  makeMs: number;
  faults: Fault[];
}

interface ProofRequest {
  browser: Browser;
  /** Briefs, made sites and caches lie here. */
  folder: string;
}

/** A site that cannot be made is a fault as well. */
export async function proofOf(combination: Combination, { browser, folder }: ProofRequest): Promise<Proof> {
  try {
    const made = await makeSiteFor(combination, folder);
    const { direction, paths, looks, tookMs } = made;
    const faults = await faultsOf(made, browser);
    return { id: combination.id, direction, pages: paths.length, looks, makeMs: Math.round(tookMs), faults };
  } catch (error) {
    const detail = error instanceof Error ? [error.message, causeOf(error)].join(' ') : String(error);
    const fault: Fault = { page: '', rule: 'make', detail };
    return { id: combination.id, direction: combination.direction ?? '', pages: 0, looks: [], makeMs: 0, faults: [fault] };
  }
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? cause.message : '';
}

async function faultsOf({ folder, paths, photos }: MadeForProof, browser: Browser): Promise<Fault[]> {
  const server = await serveSite({ folder });
  const context = await browser.newContext();
  await context.addInitScript(installToolbox);

  try {
    const faults: Fault[] = [];
    for (const path of paths) faults.push(...(await checkPage(context, { origin: server.origin, path, photos })));
    return faults;
  } finally {
    await context.close();
    await server.close();
  }
}
