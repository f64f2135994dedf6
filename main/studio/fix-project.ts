// Mends findings on a project's site by edits that can be undone, each slot's in one change.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { Changed } from '../../preload/contract/history.ts';
import { createSiteHistory } from '../history/site-history.ts';
import type { CraftGround } from './crafting.ts';
import { openFixes } from './fixes.ts';

/** Those findings that there is a fix for. Findings of one rule in one slot are mended together or not at all. */
export async function fixableOf(id: string, ground: CraftGround, findings: readonly Finding[]): Promise<Set<Finding>> {
  const fixesOf = await openFixes(id, ground);
  const groups = Map.groupBy(findings, ({ rule, slot }) => `${rule} ${slot}`);

  const fixable = await Promise.all(
    [...groups.values()].map(async (alike) => {
      const fixes = await fixesOf(alike);
      return fixes.some(({ operations }) => operations.length > 0) ? alike : [];
    }),
  );
  return new Set(fixable.flat());
}

/** @throws SitewrightError `precondition` when none of them can be mended so */
export async function fixFindings(id: string, ground: CraftGround, findings: readonly Finding[]): Promise<Changed[]> {
  const fixesOf = await openFixes(id, ground);
  const fixes = (await fixesOf(findings)).filter(({ operations }) => operations.length > 0);
  if (fixes.length === 0)
    throw new SitewrightError('precondition', 'There is nothing that could be mended by itself. Edit what is at fault.');

  const history = createSiteHistory(ground.store, 'designer');
  const changes: Changed[] = [];
  for (const fix of fixes) changes.push(await history.edit(id, fix));
  return changes;
}
