// Everything known to be true about the client. A fact lives here once; all else refers to it.
import { z } from 'zod';
import { fact } from './fact.ts';

const line = z.string().min(1);

export const Address = z.object({
  street: line.optional(),
  postcode: line.optional(),
  city: line.optional(),
  region: line.optional(),
});
export type Address = z.infer<typeof Address>;

export const Phone = z.object({
  /** As people of that country write it. */
  display: line,
  /** E.164, e.g. +43732123456. Missing where the number cannot be completed (no country known). */
  e164: z
    .string()
    .regex(/^\+\d{6,15}$/)
    .optional(),
});
export type Phone = z.infer<typeof Phone>;

export const Opening = z.object({
  /** ISO weekdays, 1 = Monday … 7 = Sunday, ascending. */
  days: z.array(z.number().int().min(1).max(7)).min(1),
  /** Spans within one day, 24-hour `HH:MM`, in order. None: closed. `24:00` is the end of the day. */
  spans: z.array(z.object({ opens: z.string().regex(/^\d\d:\d\d$/), closes: z.string().regex(/^\d\d:\d\d$/) })),
  note: line.optional(),
});
export type Opening = z.infer<typeof Opening>;

const Person = z.object({ name: line, role: line.optional(), bio: line.optional() });

const Case = z.object({
  title: line,
  place: line.optional(),
  year: line.optional(),
  description: line.optional(),
  client: line.optional(),
  result: line.optional(),
});

const Entry = z.object({ time: line.optional(), what: line, who: line.optional(), where: line.optional() });

const Vacancy = z.object({
  title: line,
  description: line.optional(),
  hours: line.optional(),
  place: line.optional(),
  pay: line.optional(),
  start: line.optional(),
  posted: line.optional(),
  until: line.optional(),
});

export const Facts = z.object({
  name: fact(line),
  /** Id of a file in agents/trades, `general` when none fits. */
  trade: fact(line),
  /** The client's own word for what they are: "sourdough bakery". In the language of the site. */
  noun: fact(line).optional(),
  description: fact(line).optional(),
  address: fact(Address).optional(),
  /** ISO 3166-1 alpha-2. */
  country: fact(z.string().regex(/^[A-Z]{2}$/)).optional(),
  geo: fact(z.object({ lat: z.number(), lon: z.number() })).optional(),
  phones: z.array(fact(Phone)),
  mails: z.array(fact(line)),
  /** Origin of the new site, e.g. https://hofer.example */
  web: fact(z.url()).optional(),
  hours: z.array(fact(Opening)),
  people: z.array(fact(Person)),
  licences: z.array(fact(line)),
  legal: z.object({
    entity: fact(line).optional(),
    form: fact(line).optional(),
    registration: fact(line).optional(),
    vat: fact(line).optional(),
    regulator: fact(line).optional(),
    representative: fact(line).optional(),
  }),
  /** Sentences in the client's own words. */
  statements: z.array(fact(line)),
  story: z.array(fact(line)),
  promises: z.array(fact(line)),
  steps: z.array(fact(z.object({ name: line, description: line.optional() }))),
  figures: z.array(fact(z.object({ value: line, label: line }))),
  quotes: z.array(fact(z.object({ text: line, by: line }))),
  faq: z.array(fact(z.object({ question: line, answer: line }))),
  cases: z.array(fact(Case)),
  timetable: z.array(fact(z.object({ day: line, entries: z.array(Entry) }))),
  news: z.array(fact(z.object({ title: line, date: line.optional(), text: z.array(line) }))).default([]),
  notices: z.array(fact(z.object({ text: line, from: line.optional(), until: line.optional() }))).default([]),
  vacancies: z.array(fact(Vacancy)).default([]),
  partners: z.array(fact(z.object({ name: line, what: line.optional(), href: z.url().optional() }))).default([]),
  downloads: z.array(fact(z.object({ title: line, href: z.url(), note: line.optional() }))).default([]),
  /** Captions of two photos of one thing, before and after. */
  pairs: z.array(fact(z.object({ before: line, after: line, caption: line.optional() }))).default([]),
  booking: z.object({ address: fact(z.url()).optional(), notes: z.array(fact(line)) }).optional(),
  /** `address`: mail or web address. */
  newsletter: z.object({ address: fact(line), about: fact(line).optional() }).optional(),
  directions: z.array(fact(line)),
});
export type Facts = z.infer<typeof Facts>;
