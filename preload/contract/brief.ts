// What may be asked about briefs: the bundled ones to try, and a client's own words.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';
import { StudioEvent } from './run.ts';

export const SampleBrief = z.object({
  id: z.string(),
  name: z.string(),
  trade: z.string(),
  place: z.string().optional(),
  language: z.string(),
});
export type SampleBrief = z.infer<typeof SampleBrief>;

export const brief = {
  samples: askedByViewer.output(z.array(SampleBrief)),
  /** Starts a project from a bundled brief and makes its site. */
  makeSample: askedByMember
    .input(z.object({ id: z.string() }))
    .output(eventIterator(StudioEvent))
    .errors(REFUSALS),
  /** Starts a project from the client's own words: a mail, a few lines, JSON. */
  makeText: askedByMember
    .input(z.object({ text: z.string() }))
    .output(eventIterator(StudioEvent))
    .errors(REFUSALS),
};
