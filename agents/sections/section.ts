// A block of a page: what it says (schema), how it can look (variants), where its words come from (fill), and its markup.
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Reads } from '../agent.ts';
import { onceEach } from '../once-each.ts';
import type { Ground } from '../site/design.ts';
import type { PageKind } from '../site/discovery.ts';

/** All that a section may fill itself from. */
export const MATERIAL = [
  'facts',
  'services',
  'requirements.action',
  'requirements.languages',
  'requirements.textDirection',
  'sitemap',
  'messaging',
  'homeCopy',
  'servicesCopy',
  'aboutCopy',
  'contactCopy',
  'faqCopy',
  'noticeBoard',
  'microcopy',
  'legal',
  'imagery',
  'icons',
  'wordmark',
] as const;
export type Material = Reads<(typeof MATERIAL)[number]>;

export interface PageAt {
  id: string;
  kind: PageKind;
  path: string;
  /** Offer a `service` page is about, or the part of a legal page. */
  offer?: string | undefined;
  /** Piece of news an `article` page is about. */
  article?: string | undefined;
}

/** What a first screen shows already: sections below it go on after that. */
export interface ShownAbove {
  /** How many of the home page's offers. */
  offers: number;
  /** Address and the first number and mail address, and all of the hours or none. */
  place?: 'with hours' | 'without hours' | undefined;
}

export interface Variant<Props> {
  /** What it looks like, for people. */
  says: string;
  /** In German what it is called, and the same; in English its id is its name. */
  german: { name: string; says: string };
  /** Ground it must stand on. */
  ground?: Ground;
  /** Types of section whose words it shows already; on its page they are left out. */
  replaces?: readonly string[];
  /** How many of the home page's offers it shows: a list on the same page goes on after them. */
  offersShown?(this: void, props: Props): number;
  /** What it shows of place and hours: a section below tells the rest. */
  placeShown?(this: void, props: Props): ShownAbove['place'];
  /** Whether these props can be shown well this way; always, when missing. */
  fits?(this: void, props: Props): boolean;
}

export interface SectionDefinition<Props = Record<string, unknown>> {
  purpose: string;
  /** The purpose in German. */
  german: string;
  /** `frame`: header and footer. `notice`: right below the opening. The rest says which part of the page's argument it carries. */
  role: 'frame' | 'opening' | 'notice' | 'offer' | 'proof' | 'story' | 'practical' | 'closing';
  /** Kinds of page it belongs on and how far down, 0 (top) to 100 (bottom). */
  places: Partial<Record<PageKind, number>>;
  props: z.ZodType<Props>;
  /** The first is the plainest and fits everything. */
  variants: Record<string, Variant<Props>>;
  /** Its props for a page, or nothing when the material does not carry it. */
  fill(this: void, material: Material, page: PageAt): Props | undefined;
  /** The same below a first screen that shows a part of it; nothing where too little is left to say. */
  after?(this: void, props: Props, shown: ShownAbove): Props | undefined;
  render(this: void, shown: { props: Props; variant: string }): ReactNode;
  /** Filled in, for tests and for the library's own pages. */
  example: Props;
}

export function defineSection<Props extends Record<string, unknown>>({
  after,
  ...section
}: SectionDefinition<Props>): SectionDefinition {
  // Each look is asked whether it fits the same props, and the one that does then shows them.
  const parsed = onceEach((props: Record<string, unknown>) => section.props.parse(props));

  return {
    ...section,
    ...(after && { after: (props, shown) => after(parsed(props), shown) }),
    variants: Object.fromEntries(
      Object.entries(section.variants).map(([id, { fits, offersShown, placeShown, ...variant }]) => [
        id,
        {
          ...variant,
          ...(fits && { fits: (props) => fits(parsed(props)) }),
          ...(offersShown && { offersShown: (props) => offersShown(parsed(props)) }),
          ...(placeShown && { placeShown: (props) => placeShown(parsed(props)) }),
        },
      ]),
    ),
    render: ({ props, variant }) => section.render({ props: parsed(props), variant }),
  };
}
