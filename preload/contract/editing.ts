// What may be asked while a site is edited in its preview. Everything that changes it is one change of its history.
import { z } from 'zod';
import { PageKind } from '../../agents/site/discovery.ts';
import { askedByMember, askedByViewer } from './asked.ts';
import { WordsPlace } from './frame.ts';
import { ofOneDeed } from './deed-id.ts';
import { Changed } from './history.ts';
import { HISTORY_REFUSALS as REFUSALS } from './refusals.ts';

const Key = z.string().max(200);

/** A link of a section: its address in the section's props, and what it says. */
const SectionLink = z.object({ at: z.string(), words: z.string(), href: z.string() });
export type SectionLink = z.infer<typeof SectionLink>;

const ListedSection = z.object({
  /** Unique on the page. */
  key: Key,
  /** Id in the page's markup, `header` or `footer`; missing while it is not shown. */
  id: z.string().optional(),
  type: z.string(),
  /** How it looks now, and how else it can. */
  variant: z.string(),
  variants: z.array(z.object({ id: z.string(), says: z.string(), german: z.object({ name: z.string(), says: z.string() }) })),
  isHidden: z.boolean(),
  /** Header and footer stay where they are; so does what a page opens with. */
  isFixed: z.boolean(),
  canBeCopied: z.boolean(),
  /** Those that can lead elsewhere on this page alone. */
  links: z.array(SectionLink),
});
export type ListedSection = z.infer<typeof ListedSection>;

export const PageSections = z.object({
  /** From top to bottom. */
  sections: z.array(ListedSection),
  /** Types that have something to show here and are not on the page. */
  addable: z.array(z.object({ type: z.string(), says: z.string(), german: z.string() })),
});
export type PageSections = z.infer<typeof PageSections>;

export const ArrangeDeed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('move'), key: Key, to: z.number().int().nonnegative() }),
  z.object({ type: z.literal('hide'), key: Key, isHidden: z.boolean() }),
  z.object({ type: z.literal('copy'), key: Key }),
  z.object({ type: z.literal('remove'), key: Key }),
  z.object({ type: z.literal('vary'), key: Key, variant: z.string().max(100) }),
  z.object({ type: z.literal('add'), section: Key }),
  /** Where a link of the section leads; `at` is its address inside the section's props. */
  z.object({ type: z.literal('lead'), key: Key, at: z.string().max(500), href: z.string().min(1).max(2_000) }),
]);
export type ArrangeDeed = z.infer<typeof ArrangeDeed>;

const Measure = z.number().min(0).max(64);

/** Custom properties that show a measure; `{}` stands where its number goes. */
const Shows = z.record(z.string(), z.string());

/** The look of a whole site. */
export const SiteLook = z.object({
  /** #rrggbb */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Factor on the sizes of headings. */
  type: Measure,
  /** Factor on the room between sections. */
  space: Measure,
  /** px */
  corner: Measure,
  /** How a page shows other measures before they are kept, without asking. */
  shows: z.object({ type: Shows, space: Shows, corner: Shows }),
});
export type SiteLook = z.infer<typeof SiteLook>;

export const LookChange = z.discriminatedUnion('of', [
  z.object({ of: z.literal('colour'), value: SiteLook.shape.colour }),
  z.object({ of: z.literal('type'), value: z.number().min(0.5).max(2) }),
  z.object({ of: z.literal('space'), value: z.number().min(0.2).max(3) }),
  z.object({ of: z.literal('corner'), value: z.number().int().min(0).max(64) }),
]);
export type LookChange = z.infer<typeof LookChange>;

export const SitePages = z.object({
  pages: z.array(z.object({ id: z.string(), path: z.string(), name: z.string(), isFixed: z.boolean() })),
  /** Kinds of page that have something to show. */
  addable: z.array(z.object({ kind: PageKind, name: z.string() })),
});
export type SitePages = z.infer<typeof SitePages>;

export const PageDeed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('add'), kind: PageKind }),
  z.object({ type: z.literal('remove'), id: Key }),
  /** Its address follows its name; the old one leads to it. */
  z.object({ type: z.literal('rename'), id: Key, name: z.string().trim().min(1).max(80) }),
]);
export type PageDeed = z.infer<typeof PageDeed>;

const Share = z.number().min(0).max(1);
const Focus = z.object({ x: Share, y: Share });

export const ShownPicture = z.object({
  id: z.string(),
  /** Address of its file; missing for a drawing. */
  src: z.string().optional(),
  /** What to keep when it is cropped, from the left and the top. */
  focus: Focus,
});
export type ShownPicture = z.infer<typeof ShownPicture>;

/** 11 MB as base64, which a message may hold. */
const LARGEST_PICTURE_CHARACTERS = 15_000_000;

const ofProject = z.object({ projectId: z.string() });
const changing = ofProject.extend(ofOneDeed);
const Page = z.string().max(2_000);

export const editing = {
  /** Sets the words of a text where they come from. Refused as a conflict where it no longer says what it said `before`. */
  words: askedByMember
    .input(
      changing.extend({ page: Page, place: WordsPlace, words: z.string().min(1).max(20_000), before: z.string().max(20_000) }),
    )
    .output(Changed)
    .errors(REFUSALS),
  sections: askedByViewer
    .input(ofProject.extend({ page: Page }))
    .output(PageSections)
    .errors(REFUSALS),
  arrange: askedByMember
    .input(changing.extend({ page: Page, deed: ArrangeDeed }))
    .output(Changed)
    .errors(REFUSALS),
  look: askedByViewer.input(ofProject).output(SiteLook).errors(REFUSALS),
  /** CSS custom properties that show a change of the look before it is kept. */
  tryLook: askedByViewer
    .input(ofProject.extend({ change: LookChange }))
    .output(z.record(z.string(), z.string()))
    .errors(REFUSALS),
  setLook: askedByMember
    .input(changing.extend({ change: LookChange }))
    .output(Changed)
    .errors(REFUSALS),
  /** Nothing where it is not on the site any more. */
  picture: askedByViewer
    .input(ofProject.extend({ id: Key }))
    .output(ShownPicture.optional())
    .errors(REFUSALS),
  setFocus: askedByMember
    .input(changing.extend({ id: Key, focus: Focus }))
    .output(Changed)
    .errors(REFUSALS),
  /** Puts another file in a picture's place; it is kept as it was given. */
  swapPicture: askedByMember
    .input(changing.extend({ id: Key, base64: z.base64().max(LARGEST_PICTURE_CHARACTERS) }))
    .output(Changed)
    .errors(REFUSALS),
  pages: askedByViewer.input(ofProject).output(SitePages).errors(REFUSALS),
  editPages: askedByMember
    .input(changing.extend({ deed: PageDeed }))
    .output(Changed)
    .errors(REFUSALS),
};
