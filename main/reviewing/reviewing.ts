// Comments on a site: put where somebody points, answered, set to done, and handed as findings to the maker of their place.
import { randomUUID } from 'node:crypto';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { CommentAuthor, CommentList, CommentState, CommentView } from '../../preload/contract/comments.ts';
import type { TouchedElement } from '../../preload/contract/frame.ts';
import type { Changed } from '../../preload/contract/history.ts';
import { currentDeedId } from '../deed-id.ts';
import type { CommentPlace, CommentRecord, Comments } from '../store/reviews/comments.ts';

interface SaidByWhom {
  author: CommentAuthor;
  name: string;
  words: string;
}

interface SlotPlace {
  slot: string;
  /** JSON pointer. */
  pointer: string;
}

export interface ReviewingGround {
  comments: Comments;
  /** Undefined for what no slot holds. */
  placeOf(this: void, projectId: string, page: string, touched: TouchedElement): Promise<SlotPlace | undefined>;
  /** @throws SitewrightError `precondition` when it cannot be mended so */
  fix(this: void, projectId: string, finding: Finding): Promise<Changed>;
}

export interface Reviewing {
  list(projectId: string): Promise<CommentList>;
  add(projectId: string, said: SaidByWhom & { page: string; touched: TouchedElement }): Promise<Changed>;
  /** @throws SitewrightError `not-found`, as those that follow */
  answer(projectId: string, id: string, said: SaidByWhom): Promise<void>;
  setState(projectId: string, id: string, state: CommentState): Promise<Changed>;
  /** Only the maker of its slot runs. @throws SitewrightError `precondition` when nothing would be otherwise */
  fix(projectId: string, id: string): Promise<{ sentence: string }>;
  /** Puts it on another element: the one it was about may be gone. */
  move(projectId: string, id: string, to: { page: string; touched: TouchedElement }): Promise<Changed>;
  nextRound(projectId: string): Promise<Changed>;
}

export function createReviewing({ comments, placeOf, fix }: ReviewingGround): Reviewing {
  const one = async (projectId: string, id: string): Promise<CommentRecord> => {
    const found = (await comments.list(projectId)).find((each) => each.id === id);
    if (found) return found;
    throw new SitewrightError('not-found', 'This comment is no longer there. Look at the list again.');
  };

  const placed = async (projectId: string, page: string, touched: TouchedElement): Promise<CommentPlace> => {
    const { selector, x01, y01, excerpt } = touched;
    const place = await placeOf(projectId, page, touched);
    return { page, selector, x01, y01, excerpt, slot: place?.slot ?? null, at: place?.pointer ?? '' };
  };

  return {
    list: async (projectId) => ({
      comments: (await comments.list(projectId)).map(asView),
      round: await comments.round(projectId),
    }),

    async add(projectId, { page, touched, author, name: authorName, words }) {
      const [where, round] = [await placed(projectId, page, touched), await comments.round(projectId)];
      const sentence = `Comment by ${authorName}: “${shortened(words)}”`;

      const added = [{ ...where, author, authorName, words, round }];
      const { changeId: id } = await comments.add(projectId, { author, sentence, comments: added });
      return { id, sentence };
    },

    async answer(projectId, id, { author, name, words }) {
      await one(projectId, id);
      await comments.answer(projectId, id, [{ author, name, words, id: ownId(), at: new Date().toISOString() }]);
    },

    async setState(projectId, id, state) {
      const { number, words } = await one(projectId, id);
      const sentence = `Comment ${number} ${STATE_WORDS[state]}: “${shortened(words)}”`;
      const to = { comments: [id], state, author: 'designer', sentence } as const;
      return { id: await comments.setState(projectId, to), sentence };
    },

    async fix(projectId, id) {
      const { sentence } = await fix(projectId, findingOf(await one(projectId, id)));
      return { sentence };
    },

    async move(projectId, id, { page, touched }) {
      const { number, words } = await one(projectId, id);
      const sentence = `Comment ${number} placed anew: “${shortened(words)}”`;
      const place = await placed(projectId, page, touched);
      return { id: await comments.move(projectId, { comment: id, place, sentence }), sentence };
    },

    async nextRound(projectId) {
      const round = (await comments.round(projectId)) + 1;
      const sentence = `Round ${round} begins`;
      return { id: await comments.beginRound(projectId, { round, sentence }), sentence };
    },
  };
}

/** Of one deed it is the same, and what is said with it is kept once however often it is asked for. */
function ownId(): string {
  return currentDeedId() ?? randomUUID();
}

const STATE_WORDS: Readonly<Record<CommentState, string>> = { open: 'open again', done: 'done', wont: 'will not be done' };

/** As much as a line of the history shows. */
const LONGEST_SENTENCE = 80;

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SENTENCE ? line : `${line.slice(0, LONGEST_SENTENCE).trimEnd()} …`;
}

function findingOf({ slot, at, page, selector, words }: CommentRecord): Finding {
  return {
    rule: 'comment',
    slot: slot ?? 'files',
    at,
    place: { page, ...(selector === '' ? {} : { selector }) },
    message: words,
    severity: 'warning',
    certainty: 'sure',
  };
}

function asView({ authorName: name, createdAt: at, answers, slot, at: pointer, ...rest }: CommentRecord): CommentView {
  return {
    ...rest,
    name,
    at,
    answers: answers.map((answer) => ({ ...answer, at: new Date(answer.at) })),
    hasMaker: slot !== null && pointer !== '',
  };
}
