// What discovery learns beside the facts themselves.
import { z } from 'zod';
import { parsedOnce } from './parsed-once.ts';

const line = z.string().min(1);

export const PageKind = z.enum([
  'home',
  'services',
  'service',
  'work',
  'timetable',
  'news',
  'article',
  'jobs',
  'about',
  'faq',
  'contact',
  'legal',
  'not-found',
]);
export type PageKind = z.infer<typeof PageKind>;

export const Requirements = z.object({
  /** What a visitor should do first. `words` are the client's, where they gave any. */
  action: z.object({ kind: z.enum(['call', 'visit', 'book', 'order', 'enquire', 'buy', 'write']), words: line.optional() }),
  /** By telephone, by mail or on a booking page; not known of sites made before it was asked. */
  isReachable: z.boolean().optional(),
  goals: z.array(line),
  /** Kinds of page the client asked for, beyond what the material calls for. */
  pages: z.array(PageKind),
  constraints: z.array(line),
  deadline: line.optional(),
  regions: z.array(line),
  /** Language tags of agents/languages; the first is the site's. */
  languages: z.array(line).min(1),
  /** BCP 47 tag of the client's own words, where no site can be made in it and what the studio adds is in another. */
  ownLanguage: line.optional(),
  textDirection: z.enum(['ltr', 'rtl']),
  /** Paths on the old site that must lead somewhere. */
  oldPages: z.array(line),
});
export type Requirements = z.infer<typeof Requirements>;

export const Price = z.object({
  /** As shown, e.g. "from £340". */
  text: line,
  amount: z.number().nonnegative().optional(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Whether the amount is the least of a range. */
  isFrom: z.boolean(),
  unit: line.optional(),
});
export type Price = z.infer<typeof Price>;

export const Offer = parsedOnce(
  z.object({
    /** Slug, unique among the offers. */
    id: z.string().regex(/^[\p{L}\p{N}-]+$/u),
    name: line,
    description: line.optional(),
    price: Price.optional(),
    duration: line.optional(),
    category: line.optional(),
    audience: line.optional(),
    /** Diet marks of a dish, in the client's words. */
    marks: z.array(line).optional(),
    /** What belongs to it. */
    includes: z.array(line).optional(),
    /** Path into the brief. */
    source: line,
  }),
);
export type Offer = z.infer<typeof Offer>;

export const Services = z.object({ offers: z.array(Offer), categories: z.array(line) });
export type Services = z.infer<typeof Services>;

export const Audience = z.object({
  segments: z.array(z.object({ name: line, source: z.enum(['brief', 'trade']), jobs: z.array(line), worries: z.array(line) })),
  /** Years of schooling the copy should ask for. */
  readingAge: z.number().min(6).max(18),
  /** Share of visits from a phone, 0 to 1, a prior of the trade. */
  phoneShare: z.number().min(0).max(1),
});
export type Audience = z.infer<typeof Audience>;

/** Each axis runs from 0 to 1: 0 the first word, 1 the second. */
export const Axes = z.object({
  calmLively: z.number(),
  plainOrnate: z.number(),
  traditionalModern: z.number(),
  softSharp: z.number(),
  modestBold: z.number(),
});
export type Axes = z.infer<typeof Axes>;

export const Brand = z.object({
  axes: Axes,
  tones: z.array(line),
  voice: z.object({ person: z.enum(['we', 'i', 'name']), sentence: z.enum(['short', 'even', 'long']), formal: z.boolean() }),
  use: z.array(line),
  avoid: z.array(line),
  /** The client's colours as #rrggbb, in order of weight, verbatim. */
  colours: z.array(z.string().regex(/^#[0-9a-f]{6}$/)),
  fonts: z.array(line),
  logo: line.optional(),
});
export type Brand = z.infer<typeof Brand>;

export const Competitors = z.object({
  named: z.array(line),
  /** What most sites of the trade do. */
  conventions: z.array(line),
  /** Where this client can stand that the conventions leave free, with the fact that carries it. */
  gap: z.object({ words: line, from: z.array(line) }).optional(),
});
export type Competitors = z.infer<typeof Competitors>;

export const Keywords = z.object({
  terms: z.array(
    z.object({
      term: line,
      intent: z.enum(['find', 'compare', 'act', 'learn', 'brand']),
      page: PageKind,
      offer: line.optional(),
    }),
  ),
});
export type Keywords = z.infer<typeof Keywords>;

export const Questions = z.object({
  /** Five at most, the one that helps the site most first. */
  asked: z
    .array(
      z.object({
        id: line,
        /** In plain words, to be read to the client. */
        question: line,
        why: line,
        /** What the site does until it is answered. */
        default: line,
        /** Where the answer goes in the brief. */
        field: line,
      }),
    )
    .max(5),
  /** Parts of the brief that no rule could read. */
  unread: z.array(line),
});
export type Questions = z.infer<typeof Questions>;
