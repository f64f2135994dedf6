// What may be asked about how a site came to be: each step's inputs, output and forks, and the client's own files on the pages.
import { z } from 'zod';
import { FontFile, OwnFamily } from '../../agents/site/design.ts';
import { CallPurpose } from '../../agents/site/run-event.ts';
import { askedByMember, askedByViewer } from './asked.ts';
import { Changed } from './history.ts';
import { HISTORY_REFUSALS, REFUSALS } from './refusals.ts';

/** One value inside a slot, by its JSON pointer, in words. */
const Leaf = z.object({ pointer: z.string(), words: z.string() });
export type Leaf = z.infer<typeof Leaf>;

/** One place of a value against another. */
const LeafDifference = z.object({ pointer: z.string(), before: z.string().optional(), after: z.string().optional() });
export type LeafDifference = z.infer<typeof LeafDifference>;

export const StepView = z.object({
  agent: z.string(),
  purpose: z.string(),
  /** Why it works as it does, by what earlier sites came to. */
  reasons: z.array(z.string()),
  /** What models said aloud in the last run that asked one; of much the end. */
  spoken: z.array(
    z.object({
      model: z.string(),
      kind: z.enum(['text', 'thinking']),
      text: z.string(),
      /** Its place among them, from 1; and that of its call among `calls`. */
      number: z.number(),
      call: z.number(),
    }),
  ),
  /** In the order they were made. The more of them are repairs, the less sure is what came of them. */
  calls: z.array(
    z.object({
      number: z.number(),
      model: z.string(),
      purpose: CallPurpose,
      outcome: z.enum(['answered', 'known', 'failed']),
      inputTokens: z.number(),
      outputTokens: z.number(),
      costUsd: z.number(),
      /** Why it gave no answer. */
      message: z.string().optional(),
    }),
  ),
  /** What it is handed, as it stands now; of large ones the beginning. */
  reads: z.array(z.object({ path: z.string(), leaves: z.array(Leaf), count: z.number() })),
  /** What it made, with what was set by hand. */
  writes: z.string(),
  leaves: z.array(Leaf),
  count: z.number(),
  /** Against the value before; missing where there was none. */
  differences: z.array(LeafDifference).optional(),
  /** How it can be made otherwise beside the present value. */
  forks: z.object({
    /** Whether it draws, so that it can draw again. */
    canDraw: z.boolean(),
    /** Ids of other art directions it can be made in. */
    directions: z.array(z.string()),
  }),
});
export type StepView = z.infer<typeof StepView>;

export const ForkWish = z.discriminatedUnion('type', [
  /** The same wish with the same number draws the same. */
  z.object({ type: z.literal('draw'), number: z.number().int().min(1).max(10_000) }),
  z.object({ type: z.literal('direction'), id: z.string() }),
]);
export type ForkWish = z.infer<typeof ForkWish>;

/** A step's value made otherwise: nothing is kept before it is taken. */
export const ForkView = z.object({
  /** Id of the revision it is laid beside: give it back to take it. */
  basedOn: z.string(),
  /** What it would change; of much the beginning. Empty: it comes out the same. */
  differences: z.array(LeafDifference),
  count: z.number(),
});
export type ForkView = z.infer<typeof ForkView>;

export const ClientAsset = z.object({
  /** As the brief names it; of a model's picture what it shows. */
  file: z.string(),
  kind: z.enum(['logo', 'photo', 'font', 'picture']),
  state: z.enum([
    /** The very bytes are on the pages. */
    'unaltered',
    /** A drawing of it is on the pages: of a PDF, which no browser shows as a picture. */
    'drawn',
    /** The picture is on the pages, in sizes and formats for the web. */
    'sized',
    /** On no page. */
    'absent',
    /** Could not be used. */
    'refused',
  ]),
  /** Pages that show it. */
  pages: z.array(z.string()),
  /** Why it is not used. */
  why: z.string().optional(),
  /** SHA-256 of the client's file, in hex. */
  digest: z.string().optional(),
  /** Of a picture that no client gave and no rule drew: which model, asked for what, and what its provider says of the rights. */
  byModel: z.object({ model: z.string(), prompt: z.string(), licence: z.string() }).optional(),
});
export type ClientAsset = z.infer<typeof ClientAsset>;

/** A family of the client's own. */
const ClientFamily = z.object({
  family: z.string(),
  use: OwnFamily.shape.use,
  unused: OwnFamily.shape.unused,
  licence: FontFile.shape.licence,
  cuts: z.array(FontFile.pick({ style: true, weight: true, bytes: true, format: true, digest: true })),
  /** Whether it was given in the studio, so that it can be taken away there. */
  isGiven: z.boolean(),
});
export type ClientFamily = z.infer<typeof ClientFamily>;

export const SiteFonts = z.object({
  /** The client's own. */
  own: z.array(ClientFamily),
  /** Families that the studio brought. */
  families: z.array(z.object({ name: z.string(), copyright: z.string() })),
  licence: z.object({ name: z.string(), href: z.string() }),
  /** Path in the site of the notice that goes along with them; missing where they were made without one. */
  notice: z.string().optional(),
  /** Names of the client's own families, as the brief says, that are not among these. */
  wished: z.array(z.string()),
});
export type SiteFonts = z.infer<typeof SiteFonts>;

const project = z.object({ projectId: z.string() });
const fork = project.extend({ agent: z.string(), wish: ForkWish });

export const made = {
  step: askedByViewer
    .input(project.extend({ agent: z.string() }))
    .output(StepView)
    .errors(REFUSALS),
  fork: askedByViewer.input(fork).output(ForkView).errors(HISTORY_REFUSALS),
  /** Lays a fork over the present value as one change by hand, which can be undone; the site's files follow, see `history.settle`. */
  takeFork: askedByMember
    .input(fork.extend({ basedOn: z.string() }))
    .output(Changed)
    .errors(HISTORY_REFUSALS),
  /** Those of the client, and pictures by models; looked for in the files of the site as it stands. */
  assets: askedByViewer.input(project).output(z.array(ClientAsset)).errors(REFUSALS),
  /** What the site is set in, and by what right. */
  fonts: askedByViewer.input(project).output(SiteFonts).errors(REFUSALS),
};
