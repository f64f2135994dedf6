// What every report of a grading is written from, and what its JSON holds.
import { z } from 'zod';
import { Audit } from '../../agents/site/audit.ts';
import { Finding } from '../../agents/site/finding.ts';
import { Grade, RefinementPlan } from '../../agents/site/judgement.ts';

export const SiteReport = z.object({
  /** Raised whenever a reader of the last shape would misread this one. */
  version: z.literal(1),
  tool: z.object({ name: z.literal('Sitewright'), version: z.string() }),
  site: z.object({
    /** The client's name, else where the site is from. */
    name: z.string(),
    /** Folder or address that was asked for. */
    source: z.string(),
    /** Addresses of its pages. */
    pages: z.array(z.string()),
    /** The client's colour, as the site names it. */
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .optional(),
    /** Why not all of it was graded, in plain words; missing when it was. */
    cutShort: z.string().optional(),
  }),
  gradedAt: z.iso.datetime(),
  /** One for each dimension. */
  grades: z.array(Grade),
  /** In each dimension what mends most comes first. */
  findings: z.array(Finding),
  audits: z.array(Audit),
  /** Whose work is to be done again, and why. */
  plan: RefinementPlan.optional(),
});
export type SiteReport = z.infer<typeof SiteReport>;
