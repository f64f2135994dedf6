// What can be done with a site's past: edit, undo, redo, go back, name, compare, and answer what runs propose.
import type { Author } from '../../agents/orchestrator/journal.ts';
import { isSame } from '../../agents/orchestrator/pointer.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import type { Changed, Difference, EditOperation, ProposalView, SiteVersion, Timeline } from '../../preload/contract/history.ts';
import type { SlotRevision } from '../store/slots/revisions.ts';
import { isByHand } from './by-hand.ts';
import { applyOperations, type EditedSlot } from './apply-operations.ts';
import { changeSentence, recordSentence } from './sentence.ts';
import { slotDifferences } from './differences.ts';
import type { HistoryStore } from './history-store.ts';
import { acceptProposal, dismissProposal, proposalViews, type Answered } from './proposals.ts';
import { refuseMoved } from './refuse-moved.ts';
import {
  addVersion,
  compareVersions,
  listVersions,
  restoreTo,
  standingHash,
  versionValues,
  type RestoreTarget,
} from './versions.ts';

interface EditRequest {
  slot: SlotName;
  /** Id of the revision that was looked at. */
  basedOn: string;
  operations: readonly EditOperation[];
}

export interface SiteHistory {
  timeline(projectId: string, before?: string): Promise<Omit<Timeline, 'isBehind'>>;
  /** @throws SitewrightError `precondition` before it was made */
  slot(projectId: string, slot: SlotName): Promise<SlotRevision>;
  /**
   * Kept for good when it resolves.
   * @throws SitewrightError `validation` for what the slot cannot take, `conflict` when the place was changed meanwhile,
   *   `precondition` when there is nothing to edit; nothing is kept then
   */
  edit(projectId: string, request: EditRequest): Promise<Changed & { revision: string }>;
  /** What came of a deed that was asked for before; undefined where nothing did. */
  ofDeed(projectId: string, deedId: string): Promise<(Changed & { revision?: string }) | undefined>;
  /** @throws SitewrightError `precondition` when there is nothing to undo */
  undo(projectId: string): Promise<Changed>;
  /** @throws SitewrightError `precondition` when there is nothing to redo */
  redo(projectId: string): Promise<Changed>;
  name(projectId: string, name: string): Promise<SiteVersion>;
  versions(projectId: string): Promise<SiteVersion[]>;
  /** Of the site as it is now; a version of the same hash says the same. */
  hash(projectId: string): Promise<string>;
  /** @throws SitewrightError `not-found`, or `precondition` when the site is so already */
  restore(projectId: string, to: RestoreTarget): Promise<Changed>;
  /** Every slot as a named version has it; without one, as it is now. @throws SitewrightError `not-found` */
  values(projectId: string, version?: string): Promise<Map<SlotName, unknown>>;
  /** @param to the site as it is now when missing */
  compare(projectId: string, from: string, to?: string): Promise<Difference[]>;
  proposals(projectId: string): Promise<ProposalView[]>;
  accept(projectId: string, slot: SlotName, pointer: string): Promise<Changed>;
  dismiss(projectId: string, slot: SlotName, pointer: string): Promise<Changed>;
}

/** @param author whoever asks through it */
export function createSiteHistory(store: HistoryStore, author: Author): SiteHistory {
  const means = { store, author };

  return {
    timeline: (projectId, before) => timeline(store, projectId, before),
    slot: (projectId, slot) => editable(store, projectId, slot),
    edit: (projectId, request) => edit(means, projectId, request),
    ofDeed: (projectId, deedId) => ofDeed(store, projectId, deedId),
    undo: (projectId) => move(means, projectId, 'undo'),
    redo: (projectId) => move(means, projectId, 'redo'),
    name: (projectId, name) => addVersion(means, projectId, name),
    versions: (projectId) => listVersions(store, projectId),
    hash: (projectId) => standingHash(store, projectId),
    restore: (projectId, to) => restoreTo(means, projectId, to),
    values: (projectId, version) => versionValues(store, projectId, version),
    compare: (projectId, from, to) => compareVersions(store, projectId, { from, to }),
    proposals: async (projectId) => (await store.revisions.standing(projectId)).flatMap(proposalViews),

    async accept(projectId, slot, pointer) {
      return answer(means, projectId, acceptProposal(await editable(store, projectId, slot), pointer));
    },

    async dismiss(projectId, slot, pointer) {
      return answer(means, projectId, dismissProposal(await editable(store, projectId, slot), pointer));
    },
  };
}

interface Means {
  store: HistoryStore;
  author: Author;
}

const ENTRIES_A_PAGE = 50;

async function timeline(store: HistoryStore, projectId: string, before?: string): Promise<Omit<Timeline, 'isBehind'>> {
  const { records, hasMore } = await store.timelines.page(projectId, { before, limit: ENTRIES_A_PAGE });
  const { undo, redo } = await store.timelines.moves(projectId);
  const last = records.at(-1);

  return {
    entries: records.map((record) => {
      const { id, kind, author, createdAt: at, isStanding } = record;
      return { id, kind, author, at, isStanding, sentence: recordSentence(record) };
    }),
    ...(hasMore && last ? { next: last.id } : {}),
    ...(undo ? { undo: recordSentence(undo) } : {}),
    ...(redo ? { redo: recordSentence(redo) } : {}),
  };
}

async function editable(store: HistoryStore, projectId: string, slot: SlotName): Promise<SlotRevision> {
  if (!isByHand(slot)) {
    throw new SitewrightError('validation', 'This part follows from the others. Edit the words or the design it comes from.');
  }

  const newest = await store.revisions.newest(projectId, slot);
  if (!newest) throw new SitewrightError('precondition', 'This part has not been made yet. Make the site first.');
  return newest;
}

async function edit(means: Means, projectId: string, { slot, basedOn, operations }: EditRequest) {
  const newest = await editable(means.store, projectId, slot);
  if (newest.id !== basedOn) refuseMoved(await means.store.revisions.get(projectId, basedOn), newest, operations);

  const edited = applyOperations(newest, operations);
  if (isSame(edited.value, newest.value)) throw new SitewrightError('precondition', 'It says that already. Nothing was changed.');
  const sentence = changeSentence(slotDifferences(slot, newest.value, edited.value), slot);
  return add(means, projectId, { kind: 'edit', newest, edited, sentence });
}

async function answer(means: Means, projectId: string, { kind, newest, edited, sentence }: Answered): Promise<Changed> {
  return add(means, projectId, { kind, newest, edited, sentence });
}

interface Adding {
  kind: 'edit' | 'accept' | 'dismiss';
  newest: SlotRevision;
  edited: EditedSlot;
  sentence: string;
}

async function add({ store, author }: Means, projectId: string, { kind, newest, edited, sentence }: Adding) {
  const change = { kind, author, sentence, slot: edited.slot, onRevision: newest.id, handEdits: edited.handEdits };
  const kept = await store.changes.add(projectId, change);
  const [revision] = kept?.revisions ?? [];
  if (kept && revision !== undefined) return { id: kept.id, sentence, revision };
  throw new SitewrightError('conflict', 'Somebody changed this a moment ago. Look again, then edit what is there now.');
}

async function move({ store, author }: Means, projectId: string, kind: 'undo' | 'redo'): Promise<Changed> {
  const kept = await store.changes[kind](projectId, author);
  if (kept) return { id: kept.id, sentence: await sentenceOf(store, projectId, kept.id) };

  const words = kind === 'undo' ? 'There is nothing to undo: this is the beginning.' : 'There is nothing to redo.';
  throw new SitewrightError('precondition', words);
}

async function ofDeed(store: HistoryStore, projectId: string, deedId: string) {
  const kept = await store.changes.ofDeed(projectId, deedId);
  const revision = kept?.revisions.at(-1);
  if (!kept) return undefined;
  const sentence = await sentenceOf(store, projectId, kept.id);
  return { id: kept.id, sentence, ...(revision === undefined ? {} : { revision }) };
}

/** Of one change, not simply of the newest: somebody else may have gone on meanwhile. */
async function sentenceOf(store: HistoryStore, projectId: string, changeId: string): Promise<string> {
  const { records } = await store.timelines.page(projectId, { before: String(BigInt(changeId) + 1n), limit: 1 });
  return records.map(recordSentence).join('');
}
