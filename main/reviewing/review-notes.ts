// What a client saved out of a review file, read as what it is: words of a stranger. All of it is sound, or none of it is taken.
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import { LONGEST_COMMENT } from '../../preload/contract/comments.ts';

/** Our own file never saves what could be markup, nor signs that nobody types. */
const Words = z.string().regex(/^[^<\p{Cc}]*$/u);
const Lines = z.string().regex(/^(?:[^<\p{Cc}]|[\n\t])*$/u);
const Name = Words.trim().min(1).max(120);
const Said = Lines.trim().min(1).max(LONGEST_COMMENT);
const Share = z.number().min(0).max(1);

const Pin = z.strictObject({
  id: z.uuid(),
  page: Words.startsWith('/').max(2_000),
  selector: Words.max(1_000),
  x01: Share,
  y01: Share,
  excerpt: Words.max(300),
  name: Name,
  words: Said,
});

const Answer = z.strictObject({ id: z.uuid(), pin: z.uuid(), name: Name, words: Said, at: z.iso.datetime() });

const ReviewNotes = z.strictObject({
  format: z.literal('sitewright-review'),
  version: z.literal(1),
  project: z.uuid(),
  review: z.uuid(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  pins: z.array(Pin).max(500),
  answers: z.array(Answer).max(500),
  signed: z.strictObject({ name: Name, on: z.iso.date() }).optional(),
});
export type ReviewNotes = z.infer<typeof ReviewNotes>;

/** @throws SitewrightError `validation` for anything but a file saved out of a review file */
export function readReviewNotes(text: string): ReviewNotes {
  if (/^\s*<(?:!doctype|html)/i.test(text)) {
    throw refused('This is a web page. Drop the file of comments (.json) that the client saved out of it.');
  }
  const notes = ReviewNotes.safeParse(jsonOf(text));
  if (notes.success) return notes.data;

  const [first] = notes.error.issues;
  throw refused(
    `Nothing was taken from this file: it is not as a review file saves it (${first?.path.join('.') ?? ''}). Ask the client to save it once more.`,
    notes.error,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused('This is no file of comments. Drop the file (.json) that the client saved out of the review file.', error);
  }
}

function refused(words: string, cause?: unknown): SitewrightError {
  return new SitewrightError('validation', words, { cause });
}
