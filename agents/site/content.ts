// The words of the site. Every one is a Text: it says what it stands on.
import { z } from 'zod';
import { PageKind } from './discovery.ts';
import { parsedOnce } from './parsed-once.ts';
import { Text } from './text.ts';

const line = z.string().min(1);

export const Sitemap = z.object({
  pages: z.array(
    parsedOnce(
      z.object({
        id: line,
        kind: PageKind,
        /** Absolute, with a trailing slash: `/`, `/contact/`. */
        path: z.string().regex(/^\/(?:[^/]+\/)*$/),
        title: Text,
        /** Name in the navigation; missing for pages reached otherwise. */
        navigation: Text.optional(),
        /** Offer a `service` page is about. */
        offer: line.optional(),
        /** Piece of news an `article` page is about. */
        article: line.optional(),
      }),
    ),
  ),
  redirects: z.array(z.object({ from: line, to: line })),
});
export type Sitemap = z.infer<typeof Sitemap>;

const Figure = z.object({ value: Text, label: Text });
const Named = z.object({ name: Text, description: Text.optional() });

export const Messaging = z.object({
  /** The one promise, carried by a true and particular fact. */
  promise: Text,
  alternatives: z.array(Text),
  /** What proves it, the most particular first. */
  proofs: z.array(Text),
  /** What the visitor is asked to do. */
  action: z.object({ label: Text, kind: z.enum(['call', 'visit', 'book', 'order', 'enquire', 'buy', 'write']) }),
  closing: Text,
  /** Lines that ask for it at the end of the other pages, in turn. */
  closings: z.array(Text).min(1),
});
export type Messaging = z.infer<typeof Messaging>;

export const OfferCopy = parsedOnce(
  z.object({
    id: line,
    name: Text,
    description: Text.optional(),
    price: Text.optional(),
    duration: Text.optional(),
    audience: Text.optional(),
    marks: z.array(Text).optional(),
    includes: z.array(Text).optional(),
  }),
);
export type OfferCopy = z.infer<typeof OfferCopy>;

export const HomeCopy = z.object({
  kicker: Text.optional(),
  headline: Text,
  lead: Text.optional(),
  /** `rest`: heading over what the first screen does not show. */
  offers: z.object({ heading: Text, more: Text, rest: Text.optional() }).optional(),
  points: z.object({ heading: Text, items: z.array(Text).min(2) }).optional(),
  figures: z.object({ heading: Text, items: z.array(Figure).min(1) }).optional(),
  story: z.object({ heading: Text, paragraphs: z.array(Text).min(1), more: Text }).optional(),
  quote: z.object({ text: Text, by: Text }).optional(),
  visit: z.object({ heading: Text }).optional(),
  closing: z.object({ heading: Text }),
});
export type HomeCopy = z.infer<typeof HomeCopy>;

export const ServicesCopy = z.object({
  heading: Text,
  lead: Text.optional(),
  groups: z.array(z.object({ heading: Text.optional(), offers: z.array(OfferCopy).min(1) })),
  /** Column heads of a price table. */
  columns: z.object({ name: Text, description: Text, duration: Text, price: Text }),
  /** Another voice than those on the home page and beside the story. */
  quote: z.object({ text: Text, by: Text }).optional(),
  /** Heading over offers side by side. */
  compare: Text,
  /** What stands before the client and the result of a finished project. */
  caseLabels: z.object({ client: Text, result: Text }),
  steps: z.object({ heading: Text, items: z.array(Named).min(1) }).optional(),
  cases: z
    .object({
      heading: Text,
      items: z
        .array(
          z.object({
            title: Text,
            place: Text.optional(),
            year: Text.optional(),
            description: Text.optional(),
            client: Text.optional(),
            result: Text.optional(),
          }),
        )
        .min(1),
    })
    .optional(),
  timetable: z
    .object({
      heading: Text,
      days: z.array(
        z.object({
          day: Text,
          entries: z.array(z.object({ time: Text.optional(), what: Text, who: Text.optional(), where: Text.optional() })).min(1),
        }),
      ),
    })
    .optional(),
});
export type ServicesCopy = z.infer<typeof ServicesCopy>;

export const AboutCopy = z.object({
  heading: Text,
  lead: Text.optional(),
  paragraphs: z.array(Text),
  people: z
    .object({ heading: Text, items: z.array(z.object({ name: Text, role: Text.optional(), bio: Text.optional() })).min(1) })
    .optional(),
  licences: z.object({ heading: Text, items: z.array(Text).min(1) }).optional(),
  /** Another voice than the one on the home page. */
  quote: z.object({ text: Text, by: Text }).optional(),
});
export type AboutCopy = z.infer<typeof AboutCopy>;

const Way = z.object({ text: Text, href: line });

export const ContactCopy = z.object({
  heading: Text,
  lead: Text.optional(),
  visitHeading: Text,
  hoursHeading: Text.optional(),
  /** Each line of the address as it is written in that country. */
  address: z.array(Text),
  hours: z.array(z.object({ days: Text, times: Text, note: Text.optional() })),
  phones: z.array(Way),
  mails: z.array(Way),
  directions: z.array(Text),
  /** Link to a map, where the place is known. */
  map: Way.optional(),
});
export type ContactCopy = z.infer<typeof ContactCopy>;

export const FaqCopy = z.object({ heading: Text, items: z.array(z.object({ question: Text, answer: Text })) });
export type FaqCopy = z.infer<typeof FaqCopy>;

/** A day as it is shown, and as machines read it where it could be told. */
const Day = z.object({ text: Text, iso: z.iso.date().optional() });

const Row = z.object({ label: Text, value: Text });

/** What is pinned up beside the argument of the site. Each part is there only where the client gave it. */
export const NoticeBoard = z.object({
  notices: z
    .object({
      heading: Text,
      items: z.array(z.object({ text: Text, when: Text.optional(), until: z.iso.date().optional() })).min(1),
    })
    .optional(),
  news: z
    .object({
      heading: Text,
      more: Text,
      readOn: Text,
      /** Newest first, where all have a day. */
      items: z
        .array(z.object({ id: line, title: Text, day: Day.optional(), paragraphs: z.array(Text), hasPage: z.boolean() }))
        .min(1),
    })
    .optional(),
  vacancies: z
    .object({
      heading: Text,
      more: Text,
      apply: Text,
      items: z.array(z.object({ title: Text, description: Text.optional(), rows: z.array(Row) })).min(1),
    })
    .optional(),
  partners: z
    .object({ heading: Text, items: z.array(z.object({ name: Text, what: Text.optional(), href: z.url().optional() })).min(1) })
    .optional(),
  downloads: z
    .object({ heading: Text, items: z.array(z.object({ title: Text, note: Text.optional(), href: z.url() })).min(1) })
    .optional(),
  pairs: z
    .object({ heading: Text, items: z.array(z.object({ before: line, after: line, caption: Text.optional() })).min(1) })
    .optional(),
  booking: z
    .object({ heading: Text, online: z.object({ text: Text, href: z.url() }).optional(), notes: z.array(Text) })
    .optional(),
  newsletter: z.object({ heading: Text, about: Text.optional(), address: Text, href: line, subscribe: Text }).optional(),
});
export type NoticeBoard = z.infer<typeof NoticeBoard>;

export const Metadata = z.object({
  /** Origin the canonical addresses start with; missing until the client names one. */
  origin: z.url().optional(),
  locale: line,
  /** By page id. Titles ≤ 60 and descriptions ≤ 155 characters. */
  pages: z.record(
    line,
    parsedOnce(
      z.object({ title: z.string().min(1).max(60), description: z.string().min(1).max(155), path: line, shareTitle: Text }),
    ),
  ),
});
export type Metadata = z.infer<typeof Metadata>;

/** Keys of the words every site needs. */
export const LABELS = [
  'skip',
  'menu',
  'mainNavigation',
  'footerNavigation',
  'legalNavigation',
  'call',
  'writeMail',
  'openMap',
  'formHeading',
  'formName',
  'formMail',
  'formAbout',
  'formOther',
  'formMessage',
  'formSend',
  'formRequired',
  'formPrivacy',
  'formThanks',
  'notFoundHeading',
  'notFoundText',
  'notFoundBack',
  'openingHours',
  'closed',
  'backHome',
  'next',
  'from',
  'before',
  'after',
  'included',
  'notIncluded',
] as const;
export type Label = (typeof LABELS)[number];

export const Microcopy = z.object({
  labels: z.record(z.enum(LABELS), Text),
  /** Alternative text by picture id; drawings are decoration and have none. */
  alternatives: z.record(z.string(), Text),
});
export type Microcopy = z.infer<typeof Microcopy>;

export const Legal = z.object({
  pages: z.array(
    z.object({
      id: z.enum(['imprint', 'privacy', 'accessibility']),
      heading: Text,
      sections: z.array(z.object({ heading: Text, paragraphs: z.array(Text).min(1) })).min(1),
    }),
  ),
  /** Lines the footer must carry in that country. */
  footer: z.array(Text),
  /** For the designer: what a lawyer should look at. */
  review: z.array(line),
});
export type Legal = z.infer<typeof Legal>;
