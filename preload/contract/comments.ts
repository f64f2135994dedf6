// What may be asked about comments: pins on the pages of a site, from the designer and from the client.
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { ofOneDeed } from './deed-id.ts';
import { TouchedElement } from './frame.ts';
import { Changed } from './history.ts';
import { HISTORY_REFUSALS as REFUSALS } from './refusals.ts';

export const LONGEST_COMMENT = 5_000;

export const CommentState = z.enum(['open', 'done', 'wont']);
export type CommentState = z.infer<typeof CommentState>;

const CommentAuthor = z.enum(['designer', 'client']);
export type CommentAuthor = z.infer<typeof CommentAuthor>;

const Name = z.string().trim().min(1).max(120);
const Words = z.string().trim().min(1).max(LONGEST_COMMENT);

const Answer = z.object({ id: z.string(), author: CommentAuthor, name: z.string(), words: z.string(), at: z.date() });

export const CommentView = z.object({
  id: z.string(),
  /** 1 for the first of the project. */
  number: z.number().int(),
  author: CommentAuthor,
  name: z.string(),
  page: z.string(),
  selector: z.string(),
  x01: z.number(),
  y01: z.number(),
  /** What the element said. */
  excerpt: z.string(),
  words: z.string(),
  /** The time of asking the client in which it was said. */
  round: z.number().int(),
  state: CommentState,
  answers: z.array(Answer),
  at: z.date(),
  /** Whether it is known which part of the site it is about: that part's maker can then be asked. */
  hasMaker: z.boolean(),
});
export type CommentView = z.infer<typeof CommentView>;

export const CommentList = z.object({
  /** Oldest first. */
  comments: z.array(CommentView),
  round: z.number().int(),
});
export type CommentList = z.infer<typeof CommentList>;

const project = z.object({ projectId: z.string() });
const deed = project.extend(ofOneDeed);
const one = deed.extend({ id: z.uuid() });
const said = z.object({ author: CommentAuthor, name: Name, words: Words });

export const comments = {
  list: askedByViewer.input(project).output(CommentList).errors(REFUSALS),
  /** Puts a pin on a page. A change of the history: undone, it is gone. */
  add: askedByMember
    .input(deed.extend({ ...said.shape, page: z.string().max(2_000), touched: TouchedElement }))
    .output(Changed)
    .errors(REFUSALS),
  answer: askedByMember.input(one.extend(said.shape)).output(z.void()).errors(REFUSALS),
  /** A change of the history. */
  setState: askedByMember
    .input(one.extend({ state: CommentState }))
    .output(Changed)
    .errors(REFUSALS),
  /** Gives it to the maker of its slot as a finding: an edit of its place alone, undone like any other. */
  fix: askedByMember
    .input(one)
    .output(z.object({ sentence: z.string() }))
    .errors(REFUSALS),
  /** Puts it on another element of a page. A change of the history. */
  move: askedByMember
    .input(one.extend({ page: z.string().max(2_000), touched: TouchedElement }))
    .output(Changed)
    .errors(REFUSALS),
  /** From now on comments belong to the next round. A change of the history. */
  nextRound: askedByMember.input(deed).output(Changed).errors(REFUSALS),
};
