// What runs would have put where a person has set something: taken over, or turned down.
import { layHandEdits, proposalsOf } from '../../agents/orchestrator/hand-edits.ts';
import type { HandEdit } from '../../agents/orchestrator/journal.ts';
import { keysOf } from '../../agents/orchestrator/pointer.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { SLOTS } from '../../agents/site/slots.ts';
import type { ProposalView } from '../../preload/contract/history.ts';
import type { SlotRevision } from '../store/slots/revisions.ts';
import type { EditedSlot } from './apply-operations.ts';
import { shown } from './differences.ts';
import { placeSentence, placeWords } from './place-words.ts';

export interface Answered {
  kind: 'accept' | 'dismiss';
  newest: SlotRevision;
  edited: EditedSlot;
  sentence: string;
}

export function proposalViews(revision: SlotRevision): ProposalView[] {
  const { slot, made, handEdits } = revision;
  const proposed = proposalsOf(made, handEdits).map((proposal) => ({
    ...viewOf(revision, proposal),
    ...(proposal.proposed === undefined ? {} : { proposed: shown(proposal.proposed) }),
    hasPlace: true,
  }));
  const lost = layHandEdits(made, handEdits, SLOTS[slot]).lost.map((edit) => ({
    ...viewOf(revision, { pointer: edit.pointer, byHand: edit.value }),
    hasPlace: false,
  }));
  const lostPointers = new Set(lost.map(({ pointer }) => pointer));
  return [...proposed.filter(({ pointer }) => !lostPointers.has(pointer)), ...lost];
}

/** The place follows its maker again. @throws SitewrightError `not-found` when nothing is proposed there */
export function acceptProposal(newest: SlotRevision, pointer: string): Answered {
  const { edit } = standingEdit(newest, pointer);
  const view = proposalViews(newest).find((proposal) => proposal.pointer === pointer);
  if (!view?.hasPlace) throw nothingProposed();

  return answered('accept', {
    newest,
    handEdits: newest.handEdits.filter((each) => each !== edit),
    pointer,
    deed: 'taken from the run',
  });
}

/** The place stays as it was set; of an edit without a place, it is put away. @throws SitewrightError `not-found` */
export function dismissProposal(newest: SlotRevision, pointer: string): Answered {
  const { edit } = standingEdit(newest, pointer);
  const view = proposalViews(newest).find((proposal) => proposal.pointer === pointer);
  if (!view) throw nothingProposed();
  if (!view.hasPlace) {
    const others = newest.handEdits.filter((each) => each !== edit);
    return answered('dismiss', { newest, handEdits: others, pointer, deed: 'edit without a place put away' });
  }

  const proposal = proposalsOf(newest.made, newest.handEdits).find((each) => each.pointer === pointer);
  const settled = { ...edit, made: proposal?.proposed };
  const handEdits = newest.handEdits.map((each) => (each === edit ? settled : each));
  return answered('dismiss', { newest, handEdits, pointer, deed: 'kept as set by hand' });
}

function standingEdit({ handEdits }: SlotRevision, pointer: string): { edit: HandEdit } {
  const edit = handEdits.find((each) => each.pointer === pointer);
  if (!edit) throw nothingProposed();
  return { edit };
}

function nothingProposed(): SitewrightError {
  return new SitewrightError('not-found', 'Nothing is proposed there any more. Look at the list again.');
}

interface Answering {
  newest: SlotRevision;
  handEdits: HandEdit[];
  pointer: string;
  deed: string;
}

function answered(kind: Answered['kind'], { newest, handEdits, pointer, deed }: Answering): Answered {
  const { value } = layHandEdits(newest.made, handEdits, SLOTS[newest.slot]);
  const place = placeSentence(placeWords(newest.slot, keysOf(pointer), newest.value));
  return { kind, newest, edited: { ...newest, handEdits, value }, sentence: `${place}: ${deed}` };
}

function viewOf({ slot, value }: SlotRevision, { pointer, byHand }: { pointer: string; byHand?: unknown }) {
  const words = byHand === undefined ? {} : { byHand: shown(byHand) };
  return { slot, pointer, ...placeWords(slot, keysOf(pointer), value), ...words };
}
