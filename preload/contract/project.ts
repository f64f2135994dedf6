// What may be asked about projects: one project is one client's site.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';
import { StudioEvent } from './run.ts';

export const ProjectSummary = z.object({
  id: z.string(),
  name: z.string(),
  /** Art direction of the site; missing before the first finished run. */
  direction: z.string().optional(),
  pageCount: z.number(),
  changedAt: z.date(),
});
export type ProjectSummary = z.infer<typeof ProjectSummary>;

export const ProjectView = ProjectSummary.extend({
  /** Path and title of each page, in the order of the site. */
  pages: z.array(z.object({ path: z.string(), title: z.string() })),
  /** Origin that serves the site for preview; missing before the first finished run. */
  previewOrigin: z.string().optional(),
  /** Folder of the site on this machine. */
  out: z.string().optional(),
  questions: z.array(z.object({ question: z.string(), why: z.string(), default: z.string() })),
  /** Steps of the newest run. */
  steps: z.array(
    z.object({
      agent: z.string(),
      layer: z.string(),
      purpose: z.string(),
      outcome: z.enum(['made', 'kept', 'failed', 'skipped', 'waiting', 'running']),
      durationMs: z.number(),
      message: z.string().optional(),
    }),
  ),
});
export type ProjectView = z.infer<typeof ProjectView>;

export const project = {
  list: askedByViewer.output(z.array(ProjectSummary)),
  get: askedByViewer
    .input(z.object({ id: z.string() }))
    .output(ProjectView)
    .errors(REFUSALS),
  /** Makes the project's site again. Steps whose reads have not changed are kept. Leaving the stream stops the run. */
  make: askedByMember
    .input(z.object({ id: z.string() }))
    .output(eventIterator(StudioEvent))
    .errors(REFUSALS),
};
