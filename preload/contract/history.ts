// What may be asked about a project's past: every change of its slots, undone, redone, named, gone back to, compared.
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { SLOTS, type SlotName } from '../../agents/site/slots.ts';
import { ofOneDeed } from './deed-id.ts';
import { HISTORY_REFUSALS as REFUSALS } from './refusals.ts';

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOTS, name);
const Slot = z.string().refine(isSlotName, 'There is no such slot.');

/** JSON pointer (RFC 6901) into the slot's value. In a list of entries with ids, `id=bread` names one of them. */
const Pointer = z.string().max(1_000);

export const EditOperation = z.discriminatedUnion('type', [
  /** Words alone, where a text stands: it then says that it was typed by hand. Else the whole value of the place. */
  z.object({ type: z.literal('set'), pointer: Pointer, value: z.unknown() }),
  /** The pointer ends in the new entry's index, or `-` for the end. */
  z.object({ type: z.literal('insert'), pointer: Pointer, value: z.unknown() }),
  /** An entry of a list, or a property that may be missing. */
  z.object({ type: z.literal('remove'), pointer: Pointer }),
  z.object({ type: z.literal('move'), pointer: Pointer, to: z.number().int().nonnegative() }),
]);
export type EditOperation = z.infer<typeof EditOperation>;

export const ChangeKind = z.enum(['run', 'edit', 'accept', 'dismiss', 'restore', 'undo', 'redo']);
export type ChangeKind = z.infer<typeof ChangeKind>;

const Author = z.enum(['agent', 'designer', 'client']);

const TimelineEntry = z.object({
  id: z.string(),
  kind: ChangeKind,
  author: Author,
  /** What was changed, in words. */
  sentence: z.string(),
  at: z.date(),
  /** Whether the site as it is now stands on it. False for what was undone. */
  isStanding: z.boolean(),
});

export const Timeline = z.object({
  /** Newest first. */
  entries: z.array(TimelineEntry),
  /** Give it to get what came before; missing at the beginning. */
  next: z.string().optional(),
  /** What undo and redo would do now, in words; missing where there is nothing. */
  undo: z.string().optional(),
  redo: z.string().optional(),
  /** Whether the site's files do not follow the newest change yet; `settle` lets them. */
  isBehind: z.boolean(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
export type Timeline = z.infer<typeof Timeline>;

export const Changed = z.object({ id: z.string(), sentence: z.string() });
export type Changed = z.infer<typeof Changed>;

const SlotState = z.object({
  /** Of the newest revision: give it back with an edit. */
  revision: z.string(),
  value: z.unknown(),
  /** Places set by hand. */
  byHand: z.array(z.string()),
});

export const SiteVersion = z.object({
  id: z.string(),
  name: z.string(),
  author: Author,
  at: z.date(),
  /** SHA-256 of all slots' values, in hex: two versions of one hash say the same. */
  hash: z.string(),
});
export type SiteVersion = z.infer<typeof SiteVersion>;

export const Difference = z.object({
  page: z.string(),
  section: z.string(),
  field: z.string().optional(),
  /** Missing: it was not there. */
  before: z.string().optional(),
  /** Missing: it is gone. */
  after: z.string().optional(),
});
export type Difference = z.infer<typeof Difference>;

/** A place where a run would put something else than what was set by hand; or an edit that no longer has a place. */
export const ProposalView = z.object({
  slot: Slot,
  pointer: z.string(),
  page: z.string(),
  section: z.string(),
  field: z.string().optional(),
  byHand: z.string().optional(),
  /** Missing: nothing. */
  proposed: z.string().optional(),
  hasPlace: z.boolean(),
});
export type ProposalView = z.infer<typeof ProposalView>;

/** A rectangle of a page's picture, in pixels. */
const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

export const PageDifference = z.object({
  path: z.string(),
  /** Share of pixels that differ, 0 to 1; 1 for a page that only one version has. */
  changedShare: z.number(),
  boxes: z.array(Box),
  /** PNG as a data URL; missing where nothing differs or one version has no such page. */
  picture: z.string().optional(),
});
export type PageDifference = z.infer<typeof PageDifference>;

const project = z.object({ projectId: z.string() });
const deed = project.extend(ofOneDeed);
const place = deed.extend({ slot: Slot, pointer: Pointer });
/** Two named versions; without `to`, the site as it is now. */
const pair = project.extend({ from: z.string(), to: z.string().optional() });

export const history = {
  timeline: askedByViewer
    .input(project.extend({ before: z.string().optional() }))
    .output(Timeline)
    .errors(REFUSALS),
  slot: askedByViewer
    .input(project.extend({ slot: Slot }))
    .output(SlotState)
    .errors(REFUSALS),
  /** Kept for good when it answers; the site's files follow, see `settle`. */
  edit: askedByMember
    .input(deed.extend({ slot: Slot, basedOn: z.string(), operations: z.array(EditOperation).min(1).max(100) }))
    .output(Changed.extend({ revision: z.string() }))
    .errors(REFUSALS),
  undo: askedByMember.input(deed).output(Changed).errors(REFUSALS),
  redo: askedByMember.input(deed).output(Changed).errors(REFUSALS),
  /** Answers when the site's files follow the newest change. */
  settle: askedByMember.input(project).output(z.void()).errors(REFUSALS),
  name: askedByMember
    .input(deed.extend({ name: z.string().trim().min(1).max(120) }))
    .output(SiteVersion)
    .errors(REFUSALS),
  /** Newest first. */
  versions: askedByViewer.input(project).output(z.array(SiteVersion)).errors(REFUSALS),
  /** Goes back to a named version, or to how the site was after a change. */
  restore: askedByMember
    .input(
      deed.extend({
        to: z.discriminatedUnion('type', [
          z.object({ type: z.literal('version'), id: z.string() }),
          z.object({ type: z.literal('change'), id: z.string() }),
        ]),
      }),
    )
    .output(Changed)
    .errors(REFUSALS),
  compare: askedByViewer.input(pair).output(z.array(Difference)).errors(REFUSALS),
  comparePages: askedByViewer.input(pair).output(z.array(PageDifference)).errors(REFUSALS),
  proposals: askedByViewer.input(project).output(z.array(ProposalView)).errors(REFUSALS),
  accept: askedByMember.input(place).output(Changed).errors(REFUSALS),
  dismiss: askedByMember.input(place).output(Changed).errors(REFUSALS),
};
