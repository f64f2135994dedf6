// A client's review: the file handed out, what comes back in it, and what is signed.
import { hash } from 'node:crypto';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SiteVersion } from '../../preload/contract/history.ts';
import type { Merged, Signature } from '../../preload/contract/review.ts';
import { currentDeedId } from '../deed-id.ts';
import type { Approvals, NewApproval } from '../store/reviews/approvals.ts';
import type { CommentRecord, Comments, NewComment } from '../store/reviews/comments.ts';
import type { ReviewFileRecord, ReviewFiles } from '../store/reviews/review-files.ts';
import type { TouchedElement } from '../../preload/contract/frame.ts';
import type { FileComment } from './in-file/review-data.ts';
import { reviewFile, slugOf, type ReviewedSite } from './review-file.ts';
import { readReviewNotes, type ReviewNotes } from './review-notes.ts';

export interface ReviewsGround {
  comments: Comments;
  reviewFiles: ReviewFiles;
  approvals: Approvals;
  /** Names how the site is now. */
  name(this: void, projectId: string, name: string): Promise<SiteVersion>;
  /** Of the site as it is now. */
  hash(this: void, projectId: string): Promise<string>;
  site(this: void, projectId: string): Promise<ReviewedSite>;
  placeOf(
    this: void,
    projectId: string,
    page: string,
    touched: TouchedElement,
  ): Promise<{ slot: string; pointer: string } | undefined>;
  /** Keeps for good that it was done. */
  note(
    this: void,
    action: 'review-handed-out' | 'review-taken-back' | 'signed-off',
    projectId: string,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void>;
}

export interface Reviews {
  /** Names the version it shows. @throws SitewrightError `precondition` before the site is made */
  handOut(projectId: string): Promise<{ fileName: string; html: string }>;
  /** @throws SitewrightError `validation` for a file that is not sound or of another site: nothing has changed then */
  takeBack(projectId: string, text: string): Promise<Merged>;
  sign(projectId: string, signed: { name: string; on: string }): Promise<void>;
  signatures(projectId: string): Promise<Signature[]>;
}

export function createReviews(ground: ReviewsGround): Reviews {
  const { approvals } = ground;

  return {
    handOut: (projectId) => handOut(projectId, ground),
    takeBack: async (projectId, text) => takeBack(projectId, readReviewNotes(text), ground),

    async sign(projectId, { name, on }) {
      const version = await ground.name(projectId, `Signed off by ${name}, ${on}`);
      const deed = currentDeedId();
      const own = deed === undefined ? {} : { id: deed };
      const signed = { ...own, authorName: name, signedOn: on, versionId: version.id, hash: version.hash };
      await keepApproval(projectId, signed, ground);
    },

    async signatures(projectId) {
      const [signed, now] = [await approvals.list(projectId), await ground.hash(projectId)];
      return signed.map(({ id, authorName: name, signedOn: on, versionId, hash: of, createdAt: at }) => {
        return { id, name, on, versionId, hash: of, at, isCurrent: of === now };
      });
    },
  };
}

async function handOut(projectId: string, ground: ReviewsGround) {
  const { comments, reviewFiles } = ground;
  const [site, round] = [await ground.site(projectId), await comments.round(projectId)];
  const version = await ground.name(projectId, `Review file, round ${round}`);
  const review = await reviewFiles.handOut(projectId, { versionId: version.id, round });

  const known = (await comments.list(projectId)).map(inFile);
  const html = await reviewFile(site, { project: projectId, review, hash: version.hash, round, comments: known });
  await ground.note('review-handed-out', projectId, { review, hash: version.hash, round });
  return { fileName: `${slugOf(site.name)}-review-${round}.html`, html };
}

/** Without what concerns the studio alone. */
function inFile({
  id,
  number,
  authorName: name,
  page,
  selector,
  x01,
  y01,
  excerpt,
  words,
  state,
  answers,
}: CommentRecord): FileComment {
  const said = answers.map((answer) => ({ name: answer.name, words: answer.words }));
  return { id, number, name, page, selector, x01, y01, excerpt, words, state, answers: said };
}

async function takeBack(projectId: string, notes: ReviewNotes, ground: ReviewsGround): Promise<Merged> {
  const file = notes.project === projectId ? await ground.reviewFiles.get(projectId, notes.review) : undefined;
  if (!file || file.hash !== notes.hash) {
    throw new SitewrightError(
      'validation',
      'This file belongs to another site, or was not handed out by this studio. Nothing was taken.',
    );
  }

  const fresh = await newComments(projectId, { notes, file }, ground);
  const names = new Set(fresh.map(({ authorName }) => authorName));
  const sentence = `${fresh.length} ${fresh.length === 1 ? 'comment' : 'comments'} by ${[...names].join(', ')} taken over`;
  const added =
    fresh.length === 0 ? 0 : (await ground.comments.add(projectId, { author: 'client', sentence, comments: fresh })).count;
  const answers = await addAnswers(projectId, notes, ground);
  const isSigned = await addSignature(projectId, { notes, file }, ground);

  const merged = { comments: added, answers, isSigned };
  if (added + answers > 0 || isSigned) await ground.note('review-taken-back', projectId, { review: file.id, ...merged });
  return merged;
}

interface Returned {
  notes: ReviewNotes;
  file: ReviewFileRecord;
}

/** Those that are not there yet. */
async function newComments(projectId: string, { notes, file }: Returned, ground: ReviewsGround): Promise<NewComment[]> {
  const known = new Set((await ground.comments.list(projectId)).map(({ id }) => id));
  const fresh = notes.pins.map((pin) => ({ pin, id: ownId(file.id, pin.id) })).filter(({ id }) => !known.has(id));

  return Promise.all(
    fresh.map(async ({ id, pin: { id: _theirs, name: authorName, words, page, ...touched } }) => {
      const place = await ground.placeOf(projectId, page, touched);
      const said = { id, author: 'client', authorName, words, page, round: file.round } as const;
      return { ...said, ...touched, slot: place?.slot ?? null, at: place?.pointer ?? '' };
    }),
  );
}

async function addAnswers(projectId: string, { answers, review }: ReviewNotes, { comments }: ReviewsGround): Promise<number> {
  let count = 0;
  for (const { id, pin, name, words, at } of answers) {
    count += await comments.answer(projectId, pin, [{ id: ownId(review, id), author: 'client', name, words, at }]);
  }
  return count;
}

async function addSignature(projectId: string, { notes, file }: Returned, ground: ReviewsGround): Promise<boolean> {
  const { signed } = notes;
  if (!signed) return false;

  const id = ownId(file.id, `${signed.name} ${signed.on}`);
  const { versionId, hash: of } = file;
  return keepApproval(projectId, { id, authorName: signed.name, signedOn: signed.on, versionId, hash: of }, ground);
}

async function keepApproval(projectId: string, approval: NewApproval, { approvals, note }: ReviewsGround): Promise<boolean> {
  const isNew = await approvals.add(projectId, approval);
  const { authorName: name, signedOn: on, hash: of } = approval;
  if (isNew) await note('signed-off', projectId, { name, on, hash: of });
  return isNew;
}

/** The same for the same thing in the same file, and nothing that somebody could choose. A UUID of version 8 (RFC 9562). */
function ownId(review: string, theirs: string): string {
  const hex = hash('sha256', `${review} ${theirs}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
