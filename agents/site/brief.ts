// What the client wants, as given: normalised in shape, not yet judged. Intake makes it, discovery reads it.
import { z } from 'zod';

const line = z.string().trim().min(1).max(2_000);
const lines = z.array(line).default([]);

export const BriefService = z.object({
  name: line,
  description: line.optional(),
  /** As the client writes it: "from £340", "4,20 €", "by quotation". */
  price: line.optional(),
  duration: line.optional(),
  category: line.optional(),
  audience: line.optional(),
  /** Diet marks of a dish, as the client writes them: "vegan", "V". */
  marks: z.array(line).optional(),
  /** What belongs to it, for setting offers side by side. */
  includes: z.array(line).optional(),
});
export type BriefService = z.infer<typeof BriefService>;

export const BriefAddress = z.object({
  street: line.optional(),
  postcode: line.optional(),
  city: line.optional(),
  region: line.optional(),
  /** Name in any language or ISO 3166 code. */
  country: line.optional(),
});

export const BriefHours = z.object({
  /** "Monday to Friday", "Mo–Fr", "Sat". */
  days: line,
  /** "08:00–18:00", "8am to 6pm, closed for lunch", "closed". */
  times: line,
  note: line.optional(),
});

/** `digest`: hash of the file's content, filled in by the host, so that a changed picture is noticed. */
const BriefPhoto = z.object({
  file: line,
  caption: line.optional(),
  digest: line.optional(),
  /** One of two photos of the same thing. */
  stage: z.enum(['before', 'after']).optional(),
});

/** What a family of the client's own is for: one that is told so stands there and nowhere else. */
export const FontWish = z.enum(['headings', 'text', 'both', 'none']);
export type FontWish = z.infer<typeof FontWish>;

/** A file of the client's own family. `digest`: as with photos. */
export const BriefFont = z.object({
  file: line,
  digest: line.optional(),
  /** Missing: as its cuts suit. */
  use: FontWish.optional(),
  /** Whether `use` was chosen in the studio, after the brief. */
  isChosen: z.boolean().optional(),
});
export type BriefFont = z.infer<typeof BriefFont>;

const Named = z.object({ name: line, description: line.optional() });
const Entry = z.object({ time: line.optional(), what: line, who: line.optional(), where: line.optional() });
const Case = z.object({
  title: line,
  place: line.optional(),
  year: line.optional(),
  description: line.optional(),
  /** For whom it was made. */
  client: line.optional(),
  /** What came of it. */
  result: line.optional(),
});

const News = z.object({ title: line, date: line.optional(), text: lines });

/** Something visitors must know before they come: "Closed", from and until when. */
const Notice = z.object({ text: line, from: line.optional(), until: line.optional() });

const Vacancy = z.object({
  title: line,
  description: line.optional(),
  hours: line.optional(),
  place: line.optional(),
  pay: line.optional(),
  start: line.optional(),
  /** When it was advertised, and until when. */
  posted: line.optional(),
  until: line.optional(),
});

const Partner = z.object({ name: line, what: line.optional(), href: line.optional() });
/** Two photos of one thing. */
const Pair = z.object({ before: line, after: line, caption: line.optional() });

export const Brief = z.object({
  /** `profile`: structured data. `text`: read out of free text by rules. */
  kind: z.enum(['profile', 'text']),
  name: line,
  /** `trade`: no text says the name, and the client goes by what they are until it is told. */
  nameFrom: z.literal('trade').optional(),
  trade: line.optional(),
  description: line.optional(),
  services: z.array(BriefService).default([]),
  people: z.array(z.object({ name: line, role: line.optional(), bio: line.optional() })).default([]),
  hours: z.array(BriefHours).default([]),
  address: BriefAddress.optional(),
  geo: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  phones: lines,
  mails: lines,
  /** The address the new site will have. */
  web: line.optional(),
  /** The address of the site it replaces. */
  oldAddress: line.optional(),
  /** Paths of pages the old site had, for redirects. */
  oldPages: lines,
  audience: lines,
  tone: lines,
  goals: lines,
  regions: lines,
  /** BCP 47 tags or names; the first is the language of the site. */
  languages: lines,
  colours: lines,
  fonts: lines,
  /** The client's own font files. */
  fontFiles: z.array(BriefFont).optional(),
  logo: line.optional(),
  /** Hash of the logo's content, filled in by the host. */
  logoDigest: line.optional(),
  photos: z.array(BriefPhoto).default([]),
  competitors: lines,
  /** The client's own sentences about where they come from. */
  story: lines,
  /** What the client promises, in the client's words. */
  promises: lines,
  steps: z.array(Named).default([]),
  figures: z.array(z.object({ value: line, label: line })).default([]),
  quotes: z.array(z.object({ text: line, by: line })).default([]),
  faq: z.array(z.object({ question: line, answer: line })).default([]),
  cases: z.array(Case).default([]),
  timetable: z.array(z.object({ day: line, entries: z.array(Entry).min(1) })).default([]),
  news: z.array(News).default([]),
  notices: z.array(Notice).default([]),
  vacancies: z.array(Vacancy).default([]),
  partners: z.array(Partner).default([]),
  downloads: z.array(z.object({ title: line, href: line, note: line.optional() })).default([]),
  pairs: z.array(Pair).default([]),
  /** Where a visitor books by themselves, and what to know about booking. */
  booking: z.object({ address: line.optional(), notes: lines }).optional(),
  /** Where one signs up for the newsletter: a mail or web address, and what it brings. */
  newsletter: z.object({ address: line.optional(), about: line.optional() }).optional(),
  licences: lines,
  legal: z
    .object({
      entity: line.optional(),
      form: line.optional(),
      registration: line.optional(),
      vat: line.optional(),
      regulator: line.optional(),
      representative: line.optional(),
    })
    .default({}),
  /** How to get there, parking, steps at the door. */
  directions: lines,
  /** What the visitor should do, e.g. "Book a table". */
  action: line.optional(),
  pages: lines,
  constraints: lines,
  deadline: line.optional(),
  /** Art direction asked for by id. */
  direction: line.optional(),
  /** Sentences of free text that say something about the client. */
  statements: lines,
  /** What no rule could read. It is asked about, never shown. */
  unread: lines,
});
export type Brief = z.infer<typeof Brief>;

/** A brief before defaults are filled in. */
export type BriefInput = z.input<typeof Brief>;
