// What may be asked about how a site came to be: each step's inputs and output, and the client's own files on the pages.
import { z } from 'zod';
import { askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';

/** One value inside a slot, by its JSON pointer, in words. */
const Leaf = z.object({ pointer: z.string(), words: z.string() });
export type Leaf = z.infer<typeof Leaf>;

export const StepView = z.object({
  agent: z.string(),
  purpose: z.string(),
  /** What it is handed, as it stands now; of large ones the beginning. */
  reads: z.array(z.object({ path: z.string(), leaves: z.array(Leaf), count: z.number() })),
  /** What it made, with what was set by hand. */
  writes: z.string(),
  leaves: z.array(Leaf),
  count: z.number(),
  /** Against the value before; missing where there was none. */
  differences: z.array(z.object({ pointer: z.string(), before: z.string().optional(), after: z.string().optional() })).optional(),
});
export type StepView = z.infer<typeof StepView>;

export const ClientAsset = z.object({
  /** As the brief names it; of a model's picture what it shows. */
  file: z.string(),
  kind: z.enum(['logo', 'photo', 'font', 'picture']),
  state: z.enum([
    /** The very bytes are on the pages. */
    'unaltered',
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

const project = z.object({ projectId: z.string() });

export const made = {
  step: askedByViewer
    .input(project.extend({ agent: z.string() }))
    .output(StepView)
    .errors(REFUSALS),
  /** Those of the client, and pictures by models; looked for in the files of the site as it stands. */
  assets: askedByViewer.input(project).output(z.array(ClientAsset)).errors(REFUSALS),
};
