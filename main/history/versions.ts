// Names how a site stands, goes back to how it stood, and tells two such states apart.
import { hash } from 'node:crypto';
import type { Author } from '../../agents/orchestrator/journal.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import type { Changed, Difference, SiteVersion } from '../../preload/contract/history.ts';
import type { SlotRevision } from '../store/slots/revisions.ts';
import type { VersionRecord } from '../store/slots/site-versions.ts';
import { slotDifferences } from './differences.ts';
import type { HistoryStore } from './history-store.ts';
import { SLOT_NAMES } from '../../agents/site/slot-names.ts';
import { recordSentence } from './sentence.ts';

export type RestoreTarget = { type: 'version' | 'change'; id: string };

interface Means {
  store: HistoryStore;
  author: Author;
}

export async function addVersion({ store, author }: Means, projectId: string, name: string): Promise<SiteVersion> {
  const standing = await store.revisions.standing(projectId);
  if (standing.length === 0) throw new SitewrightError('precondition', 'There is no site to name yet. Make it first.');

  const revisions = standing.map(({ id }) => id);
  return asVersion(await store.versions.add(projectId, { name, author, hash: hashOf(standing), revisions }));
}

/** Of the site as it is now: what a version named now would carry. */
export async function standingHash(store: HistoryStore, projectId: string): Promise<string> {
  return hashOf(await store.revisions.standing(projectId));
}

export async function listVersions(store: HistoryStore, projectId: string): Promise<SiteVersion[]> {
  return (await store.versions.list(projectId)).map(asVersion);
}

export async function restoreTo({ store, author }: Means, projectId: string, to: RestoreTarget): Promise<Changed> {
  const state = to.type === 'version' ? await ofVersion(store, projectId, to.id) : await ofChange(store, projectId, to.id);
  const kept = await store.changes.restore(projectId, { author, ...state });
  if (!kept) throw new SitewrightError('precondition', 'The site is like that already. Nothing was changed.');
  return { id: kept.id, sentence: state.sentence };
}

/** @throws SitewrightError `not-found` for a version the project does not have */
export async function compareVersions(
  store: HistoryStore,
  projectId: string,
  { from, to }: { from: string; to: string | undefined },
): Promise<Difference[]> {
  const before = await versionValues(store, projectId, from);
  const after = await versionValues(store, projectId, to);
  const slots = isSlotOrder.filter((slot) => before.has(slot) || after.has(slot));

  return slots
    .flatMap((slot) => slotDifferences(slot, before.get(slot), after.get(slot)))
    .filter(({ section }) => !MEASURED.has(section))
    .slice(0, MOST_DIFFERENCES);
}

/** What a version holds of each slot; without one, what there is now. */
export async function versionValues(store: HistoryStore, projectId: string, id?: string): Promise<Map<SlotName, unknown>> {
  if (id !== undefined) await versionOf(store, projectId, id);
  const revisions = id === undefined ? store.revisions.standing(projectId) : store.revisions.ofVersion(projectId, id);
  return new Map((await revisions).map(({ slot, value }) => [slot, value]));
}

/** Nobody reads further. */
const MOST_DIFFERENCES = 500;

/** What a person reads, words first; the rest follows from it. */
const CODE_SLOTS = new Set<string>(['studio', 'pages', 'styles', 'structuredData', 'assets', 'files']);
const isSlot = (name: string): name is SlotName => Object.hasOwn(SLOT_NAMES, name);
const isSlotOrder = Object.keys(SLOT_NAMES)
  .filter(isSlot)
  .filter((slot) => !CODE_SLOTS.has(slot));

/** Widths of letters, taken from the font. */
const MEASURED = new Set(['Advances']);

async function ofVersion(store: HistoryStore, projectId: string, id: string) {
  const { name, changeId } = await versionOf(store, projectId, id);
  const revisions = await store.revisions.ofVersion(projectId, id);
  return { sentence: `Went back to “${name}”`, changeId, revisions: revisions.map((revision) => revision.id) };
}

async function ofChange(store: HistoryStore, projectId: string, id: string) {
  const record = await store.timelines.state(projectId, id);
  if (!record) throw new SitewrightError('not-found', 'There is no such state of this site. Look at the timeline again.');
  const revisions = await store.revisions.afterChange(projectId, id);
  return { sentence: `Went back to “${recordSentence(record)}”`, changeId: id, revisions };
}

async function versionOf(store: HistoryStore, projectId: string, id: string): Promise<VersionRecord> {
  const version = (await store.versions.list(projectId)).find((each) => each.id === id);
  if (!version) throw new SitewrightError('not-found', 'There is no such version of this site. Look at the list of versions.');
  return version;
}

/** The same values give the same hash, whenever and however they came about. */
function hashOf(standing: readonly SlotRevision[]): string {
  return hash('sha256', JSON.stringify(standing.map(({ slot, value }) => [slot, value])));
}

function asVersion({ id, name, author, hash: digest, createdAt: at }: VersionRecord): SiteVersion {
  return { id, name, author, hash: digest, at };
}
