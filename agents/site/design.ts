// The decisions of design: named tokens and choices, no markup.
import { z } from 'zod';
import { FontWish } from './brief.ts';
import { Text } from './text.ts';

const line = z.string().min(1);
const Hex = z.string().regex(/^#[0-9a-f]{6}$/);

export const DirectionChoice = z.object({
  /** File in agents/directions. */
  id: line,
  /** Every seeded draw of the site starts from this. */
  seed: line,
  proposals: z
    .array(z.object({ id: line, score: z.number(), reasons: z.array(line) }))
    .min(1)
    .max(3),
});
export type DirectionChoice = z.infer<typeof DirectionChoice>;

export const COLOUR_ROLES = [
  'paper',
  'paper2',
  'ink',
  'ink2',
  'line',
  'brand',
  'onBrand',
  'brandText',
  'tint',
  'onTint',
  'accent',
  'onAccent',
  'accentText',
  'deep',
  'onDeep',
  'onDeep2',
  'brandOnDeep',
  'lineDeep',
  'popA',
  'popB',
  'popC',
  'focus',
] as const;
export type ColourRole = (typeof COLOUR_ROLES)[number];

export const Scheme = z.record(z.enum(COLOUR_ROLES), Hex);
export type Scheme = z.infer<typeof Scheme>;

/** How readable the weakest of all pairs of text and ground is. */
const Contrast = z.object({
  pairs: z.number().int().positive(),
  /** WCAG 2.2: no text has less than 4.5. */
  leastRatio: z.number(),
  /** APCA, Lc without its sign: a report beside the rule. */
  leastApca: z.number(),
  /** The pair of the least APCA, in plain words. */
  weakest: line,
});

export const Palette = z.object({
  light: Scheme,
  /** Missing where the direction has one face only. */
  dark: Scheme.optional(),
  contrast: Contrast.optional(),
  /** The client's colour and what became of it. */
  brand: z.object({ given: Hex.optional(), used: Hex, moved: line.optional() }),
});
export type Palette = z.infer<typeof Palette>;

/** One weight, or the ends of a range that stays variable. */
const Weight = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** A font file of the client's own, and what its tables say. */
export const FontFile = z.object({
  /** As the brief names it. */
  file: line,
  /** Hash of its content. */
  digest: line,
  family: line,
  /** "Bold Italic" */
  style: line,
  weight: Weight,
  italic: z.boolean(),
  format: z.enum(['woff2', 'woff', 'truetype', 'opentype']),
  bytes: z.number().int().positive(),
  generic: z.enum(['serif', 'sans-serif', 'monospace']),
  /** ISO 15924 codes of those writings that it has letters of. */
  writings: z.array(line),
  licence: z.object({
    copyright: line.optional(),
    words: line.optional(),
    href: line.optional(),
    /** How it may be embedded in documents, by its own flags: anywhere, where they are edited, or where they are only looked at. */
    embedding: z.enum(['anywhere', 'edited', 'viewed']),
  }),
});
export type FontFile = z.infer<typeof FontFile>;

/** A cut of one variable family. */
export const FontUse = z.object({
  /** Fontsource id, e.g. `source-serif-4`; of the client's own family what it calls itself. */
  family: line,
  weight: Weight,
  /** Axes pinned to a value, e.g. { wdth: 92 }. */
  axes: z.record(z.string(), z.number()).default({}),
  italic: z.boolean().default(false),
  /** The client's own files, one a cut, served as they are. */
  files: z.array(FontFile).min(1).optional(),
});
export type FontUse = z.infer<typeof FontUse>;

/** A family of the client's own. */
export const OwnFamily = z.object({
  family: line,
  use: FontWish,
  /** Why it is nowhere: chosen so, without letters of the site's language, or no regular cut for text where headings have a family. */
  unused: z.enum(['chosen', 'writing', 'spare']).optional(),
  files: z.array(FontFile).min(1),
});
export type OwnFamily = z.infer<typeof OwnFamily>;

export const Typography = z.object({
  pairing: line,
  fonts: z.object({ display: FontUse, body: FontUse, label: FontUse, displayItalic: FontUse.optional() }),
  /** What became of the client's own files; missing where there are none. */
  own: z.object({ families: z.array(OwnFamily), refused: z.array(z.object({ file: line, why: line })) }).optional(),
  /** CSS custom properties: --t-2 … --t6 and the like, each a fluid clamp(). */
  steps: z.record(z.string(), line),
  /** em */
  tracking: z.number(),
  displayLineHeight: z.number(),
  /** CSS length */
  measure: line,
  /** Whether the direction sets its headings in capitals. */
  capitals: z.boolean(),
  /** Advance widths of the display cut in em by character, for fitting headlines; `average` for the rest. */
  advances: z.object({ average: z.number(), by: z.record(z.string(), z.number()) }),
});
export type Typography = z.infer<typeof Typography>;

export const Rhythm = z.object({
  /** CSS custom properties: --s-3xs … --s-3xl, each a fluid clamp(). */
  spaces: z.record(z.string(), line),
  /** Factor on the room above and below a section. */
  sectionFactor: z.number(),
});
export type Rhythm = z.infer<typeof Rhythm>;

const GROUNDS = ['paper', 'paper2', 'tint', 'deep', 'brand', 'accent'] as const;
export const Ground = z.enum(GROUNDS);
export type Ground = z.infer<typeof Ground>;

/** Room above and below a section, against what the direction gives. */
export const Room = z.enum(['tight', 'even', 'wide']);
export type Room = z.infer<typeof Room>;

/** A section of a page that was put in order by hand. */
export const ArrangedSection = z.object({
  /** Unique on the page; the type itself for the first of a type. */
  id: line,
  /** File in agents/sections. */
  type: line,
  /** Instead of the look that the layout has for all sections of the type. */
  variant: line.optional(),
  isHidden: z.boolean().optional(),
  /** What this one alone says otherwise: by JSON pointer into its props. */
  own: z.record(z.string(), z.unknown()).optional(),
});
export type ArrangedSection = z.infer<typeof ArrangedSection>;

export const Layout = z.object({
  /** CSS length of the widest measure. */
  width: line,
  density: z.enum(['airy', 'even', 'dense']),
  /** Section types of each kind of page, in order. Those without material are left out by the composer. */
  order: z.record(line, z.array(line)),
  /** Variant by section type. */
  variants: z.record(line, line),
  /** Further looks by section type, for words that cannot be shown in the first: the next best first. */
  alternatives: z.record(line, z.array(line)).default({}),
  /** Grounds of the home page's sections, taken in turn. */
  grounds: z.array(Ground).min(1),
  /** Room of the home page's sections between opening and closing, taken in turn. */
  rooms: z.array(Room).min(1).default(['even']),
  /** Set by hand alone, by page id: the sections between header and footer from top to bottom, instead of `order`. */
  arranged: z.record(line, z.array(ArrangedSection)).optional(),
});
export type Layout = z.infer<typeof Layout>;

export const ComponentStyle = z.object({
  /** CSS custom properties: --radius, --rule, --btn-r … */
  properties: z.record(z.string(), line),
  button: z.enum(['solid', 'outline', 'underlined']),
  field: z.enum(['boxed', 'ruled']),
});
export type ComponentStyle = z.infer<typeof ComponentStyle>;

export const Picture = z.object({
  id: line,
  kind: z.enum(['photo', 'drawing']),
  /** Photo: the client's file. Drawing: id of a file in agents/motifs. */
  source: line,
  seed: line,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Where to keep when cropping, 0 to 1 from the left and the top. */
  focus: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
  /** The client's caption, if any. */
  caption: line.optional(),
  /** Hash of the photo's content. */
  digest: line.optional(),
  /** Where a model drew it: which one, asked for what, what its provider says of the rights, and what it is to show. */
  byModel: z.object({ model: line, prompt: z.string().min(1), licence: line, shows: Text }).optional(),
  /** One of two photos of the same thing. */
  stage: z.enum(['before', 'after']).optional(),
});
export type Picture = z.infer<typeof Picture>;

/** Outline of the client's country, drawn to the box; the dot is where they are, where that is known. */
export const CountryMap = z.object({
  /** SVG path data */
  path: line,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  dot: z.object({ x: z.number(), y: z.number() }).optional(),
});
export type CountryMap = z.infer<typeof CountryMap>;

export const Imagery = z.object({
  pictures: z.array(Picture),
  map: CountryMap.optional(),
  /** Which picture stands where: hero, plate, small, pattern, story, gallery, paired. */
  places: z.record(z.string(), z.array(line)),
  /** Photos that could not be used, and why, in plain words. */
  refused: z.array(z.object({ file: line, why: line })),
});
export type Imagery = z.infer<typeof Imagery>;

export const Icons = z.object({
  /** px on a 24 px grid */
  strokeWidth: z.number(),
  /** Meaning to Lucide icon name; only where an icon says something. */
  used: z.record(z.string(), line),
});
export type Icons = z.infer<typeof Icons>;

export const Motion = z.object({ level: z.enum(['none', 'little']), properties: z.record(z.string(), line) });
export type Motion = z.infer<typeof Motion>;

export const Wordmark = z.object({
  kind: z.enum(['logo', 'set']),
  /** Logo: the client's file, verbatim. */
  file: line.optional(),
  /** Hash of the logo's content. */
  digest: line.optional(),
  /** Set: the name as it is set. */
  words: line,
  /** One or two letters of the favicon. */
  initials: line,
  shape: z.enum(['square', 'round']),
  refused: line.optional(),
});
export type Wordmark = z.infer<typeof Wordmark>;
