// The site model: every named slot and the schema of its value.
import { z } from 'zod';
import { Audits } from './audit.ts';
import { Brief } from './brief.ts';
import { Assets, Files, Pages, StructuredData, Styles } from './code.ts';
import {
  AboutCopy,
  ContactCopy,
  FaqCopy,
  HomeCopy,
  Legal,
  Messaging,
  Metadata,
  Microcopy,
  NoticeBoard,
  ServicesCopy,
  Sitemap,
} from './content.ts';
import {
  ComponentStyle,
  DirectionChoice,
  Icons,
  Imagery,
  Layout,
  Motion,
  Palette,
  Rhythm,
  Typography,
  Wordmark,
} from './design.ts';
import { Audience, Brand, Competitors, Keywords, Questions, Requirements, Services } from './discovery.ts';
import { Facts } from './facts.ts';
import { SiteWords } from './site-words.ts';
import { Studio } from './studio.ts';

export const SLOTS = {
  brief: Brief,
  studio: Studio,
  /** What graders saw of the site as it stands. Critics read it, makers never do. */
  audits: Audits,
  /** What its pages say. Critics' tasks read it. */
  words: SiteWords,

  facts: Facts,
  requirements: Requirements,
  services: Services,
  audience: Audience,
  brand: Brand,
  competitors: Competitors,
  keywords: Keywords,
  questions: Questions,

  direction: DirectionChoice,
  palette: Palette,
  typography: Typography,
  rhythm: Rhythm,
  layout: Layout,
  componentStyle: ComponentStyle,
  imagery: Imagery,
  icons: Icons,
  motion: Motion,
  wordmark: Wordmark,

  sitemap: Sitemap,
  messaging: Messaging,
  homeCopy: HomeCopy,
  servicesCopy: ServicesCopy,
  aboutCopy: AboutCopy,
  contactCopy: ContactCopy,
  faqCopy: FaqCopy,
  noticeBoard: NoticeBoard,
  metadata: Metadata,
  microcopy: Microcopy,
  legal: Legal,

  pages: Pages,
  styles: Styles,
  structuredData: StructuredData,
  assets: Assets,
  files: Files,
} as const;

export type SlotName = keyof typeof SLOTS;
export type Slots = { [Name in SlotName]: z.infer<(typeof SLOTS)[Name]> };

/** Known only once a site is made. */
export const CRITIC_SLOTS = ['audits', 'words'] as const satisfies SlotName[];
export type CriticSlot = (typeof CRITIC_SLOTS)[number];

/** Slots that are given; every other one is made by an agent. */
export const ROOT_SLOTS = ['brief', 'studio', ...CRITIC_SLOTS] as const satisfies SlotName[];
export type RootSlot = (typeof ROOT_SLOTS)[number];
