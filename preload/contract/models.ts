// What may be asked about models: which are connected and allowed, what they cost, what was sent.
import { z } from 'zod';
import { askedByAdmin, askedByMember, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';

const Place = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.string(),
  isLocal: z.boolean(),
  isAllowed: z.boolean(),
  tiers: z.array(z.object({ tier: z.string(), model: z.string() })),
});

const KeyedProvider = z.object({ id: z.string(), name: z.string(), isKept: z.boolean() });

const Settings = z.object({
  /** Nothing of this client leaves this machine. */
  isLocalOnly: z.boolean(),
  /** Pages may be shown as pictures, with all that stands on them. */
  canShowPages: z.boolean(),
  /** Models may draw pictures where the client gave none. */
  canDraw: z.boolean(),
  /** Two are asked about every draft, and the better answer is kept. */
  asksTwo: z.boolean(),
  allowed: z.array(z.string()),
  /** A tier or a model's id; none is asked when missing. */
  wanted: z.string().optional(),
  /** US dollars a run. */
  budgetUsd: z.number().optional(),
});

export const ModelsView = z.object({
  places: z.array(Place),
  /** Those that are asked with a key of one's own. */
  providers: z.array(KeyedProvider),
  settings: Settings,
  /** What the next make would ask and cost; missing where no model would be asked. */
  plan: z
    .object({
      models: z.array(z.string()),
      lowUsd: z.number(),
      highUsd: z.number(),
      budgetUsd: z.number(),
      agents: z.number(),
      /** Who draws pictures where the client gave none, and what of the high price those may come to. */
      pictures: z.object({ by: z.string(), highUsd: z.number() }).optional(),
    })
    .optional(),
  receipts: z.array(
    z.object({
      month: z.string(),
      model: z.string(),
      calls: z.number(),
      repairs: z.number(),
      costUsd: z.number(),
      repairsUsd: z.number(),
    }),
  ),
  /** The same by site. */
  sites: z.array(z.object({ month: z.string(), site: z.string().optional(), calls: z.number(), costUsd: z.number() })),
  sent: z.array(z.object({ at: z.date(), origin: z.string(), purpose: z.string(), content: z.string(), bytes: z.number() })),
});
export type ModelsView = z.infer<typeof ModelsView>;

const AtPlace = z.object({ place: z.string() });

export const models = {
  view: askedByViewer.output(ModelsView),
  /** What would be sent to a place, and what would not. */
  consent: askedByViewer.input(AtPlace).output(z.string()).errors(REFUSALS),
  allow: askedByAdmin
    .input(AtPlace.extend({ isAllowed: z.boolean() }))
    .output(z.void())
    .errors(REFUSALS),
  /** Into the keychain of this machine, or sealed in its data folder. */
  keepKey: askedByAdmin
    .input(z.object({ provider: z.string(), key: z.string().trim().min(8).max(500) }))
    .output(z.void())
    .errors(REFUSALS),
  dropKey: askedByAdmin
    .input(z.object({ provider: z.string() }))
    .output(z.void())
    .errors(REFUSALS),
  set: askedByAdmin
    .input(
      z.object({
        isLocalOnly: z.boolean().optional(),
        canShowPages: z.boolean().optional(),
        canDraw: z.boolean().optional(),
        asksTwo: z.boolean().optional(),
        wanted: z.string().max(200).optional(),
        budgetUsd: z.number().min(0).max(1000).optional(),
      }),
    )
    .output(z.void())
    .errors(REFUSALS),
  /** Whether a model is fit for the work, in words. */
  check: askedByMember
    .input(z.object({ model: z.string().max(200) }))
    .output(z.object({ isFit: z.boolean(), words: z.string() }))
    .errors(REFUSALS),
};
