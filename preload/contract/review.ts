// What may be asked about a client's review: the file handed out, what comes back, what was signed, a version to look at.
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { ofOneDeed } from './deed-id.ts';
import { ShownPage } from './project.ts';
import { HISTORY_REFUSALS as REFUSALS } from './refusals.ts';

/** What a client saved; more is no client's. */
export const LARGEST_NOTES_CHARACTERS = 2_000_000;

export const Merged = z.object({ comments: z.number().int(), answers: z.number().int(), isSigned: z.boolean() });
export type Merged = z.infer<typeof Merged>;

export const Signature = z.object({
  id: z.string(),
  name: z.string(),
  /** YYYY-MM-DD */
  on: z.string(),
  versionId: z.string(),
  /** SHA-256 of what was signed, in hex. */
  hash: z.string(),
  at: z.date(),
  /** Whether the site still says what was signed. */
  isCurrent: z.boolean(),
});
export type Signature = z.infer<typeof Signature>;

const project = z.object({ projectId: z.string() });

export const review = {
  /** The whole site in one HTML file that opens anywhere. Names the version it shows. */
  handOut: askedByMember
    .input(project)
    .output(z.object({ fileName: z.string(), html: z.string() }))
    .errors(REFUSALS),
  /** Takes over what the client said in such a file; what was taken before is not taken again. */
  takeBack: askedByMember
    .input(project.extend({ text: z.string().max(LARGEST_NOTES_CHARACTERS) }))
    .output(Merged)
    .errors(REFUSALS),
  sign: askedByMember
    .input(project.extend({ ...ofOneDeed, name: z.string().trim().min(1).max(120), on: z.iso.date() }))
    .output(z.void())
    .errors(REFUSALS),
  /** Newest first. */
  signatures: askedByViewer.input(project).output(z.array(Signature)).errors(REFUSALS),
  /** Serves a named version for as long as the studio is open, and names its pages. */
  version: askedByViewer
    .input(project.extend({ versionId: z.string() }))
    .output(z.object({ origin: z.string(), pages: z.array(ShownPage) }))
    .errors(REFUSALS),
};
