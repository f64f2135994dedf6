// What may be asked about projects: one project is one client's site.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';
import { RunNote, StudioEvent, WindowId } from './run.ts';

/** In the list, put away, or thrown away and still to be had back. */
const Shelf = z.enum(['open', 'archived', 'trashed']);
export type Shelf = z.infer<typeof Shelf>;

export const ProjectSummary = z.object({
  id: z.string(),
  name: z.string(),
  /** Art direction of the site; missing before the first finished run. */
  direction: z.string().optional(),
  pageCount: z.number(),
  changedAt: z.date(),
  shelf: Shelf,
  /** Of the site, as #rrggbb; missing before the first finished run. */
  colours: z.object({ paper: z.string(), ink: z.string(), brand: z.string(), accent: z.string() }).optional(),
});
export type ProjectSummary = z.infer<typeof ProjectSummary>;

/** A page of a site, as it is found and called. */
export const ShownPage = z.object({ path: z.string(), title: z.string() });
export type ShownPage = z.infer<typeof ShownPage>;

const OpenQuestion = z.object({
  question: z.string(),
  why: z.string(),
  /** What the site does meanwhile. */
  default: z.string(),
});

export const ProjectView = ProjectSummary.extend({
  /** In the order of the site. */
  pages: z.array(ShownPage),
  /** Origin that serves the site for preview; missing before the first finished run. */
  previewOrigin: z.string().optional(),
  /** Folder of the site on this machine. */
  out: z.string().optional(),
  questions: z.array(OpenQuestion.extend({ german: OpenQuestion })),
  /** Steps of the newest run. */
  steps: z.array(
    z.object({
      agent: z.string(),
      layer: z.string(),
      purpose: z.string(),
      german: z.string().optional(),
      germanName: z.string().optional(),
      outcome: z.enum(['made', 'kept', 'failed', 'skipped', 'waiting', 'running']),
      durationMs: z.number(),
      /** What models were paid for it. */
      costUsd: z.number(),
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
  shelve: askedByMember
    .input(z.object({ id: z.string(), shelf: Shelf }))
    .output(z.void())
    .errors(REFUSALS),
  /** A project of its own with all that belongs to this one. */
  duplicate: askedByMember
    .input(z.object({ id: z.string() }))
    .output(z.object({ id: z.string() }))
    .errors(REFUSALS),
  /** First screen of the home page as it stands, as a data URL. Missing where there is no site yet or no browser to draw it. */
  thumbnail: askedByViewer
    .input(z.object({ id: z.string() }))
    .output(z.object({ picture: z.string().optional() }))
    .errors(REFUSALS),
  /**
   * Makes the project's site again. Steps whose reads have not changed and that have no note are kept. Leaving the stream stops the run.
   */
  make: askedByMember
    .input(z.object({ id: z.string(), notes: z.array(RunNote).max(100).optional(), window: WindowId.optional() }))
    .output(eventIterator(StudioEvent))
    .errors(REFUSALS),
};
