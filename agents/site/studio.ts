// What this studio has made before: what of each site is kept to tell the next one apart from it, and what was chosen for this one by it.
import { z } from 'zod';
import { Ground } from './design.ts';
import { Asking, Recipe } from './recipe.ts';

const line = z.string().min(1);
const Hex = z.string().regex(/^#[0-9a-f]{6}$/);

/** What a site looks and reads like, in a few words: enough to measure how far two sites are apart without a picture of either. */
export const SiteFeatures = z.object({
  /** The client's name, for people. */
  name: line,
  direction: line,
  /** Look of the first screen and of the header. */
  hero: line,
  header: line,
  /** What the first screen stands on, the client's colour and the second one. */
  colours: z.object({ field: Hex, brand: Hex, accent: Hex }),
  type: z.object({ family: line, weight: z.number(), width: z.number(), capitals: z.boolean(), italic: z.boolean() }),
  /** Sections of the home page from top to bottom. */
  sections: z.array(z.object({ type: line, variant: line, ground: Ground })),
  /** Motif or photo that leads. */
  art: z.string(),
  /** Words of the headline; missing while nothing is written yet. */
  headline: line.optional(),
});
export type SiteFeatures = z.infer<typeof SiteFeatures>;

export const Studio = z.object({
  /** The latest sites as known when the project began, newest first. */
  recentSites: z.array(SiteFeatures).default([]),
  /** Seeds of designs of this project that turned out too near to one of them. */
  tooNear: z.array(line).default([]),
  /** Which art direction to begin with. Chosen once, when the project is first made, and anew when a person asks for another answer. */
  recipe: Recipe.optional(),
  /** Chosen once for each wish. */
  asking: Asking.optional(),
});
export type Studio = z.infer<typeof Studio>;
