// What the site is made of: pages of sections, styles, data for machines, files.
import { z } from 'zod';
import { PageKind } from './discovery.ts';
import { parsedOnce } from './parsed-once.ts';
import { Ground, Room } from './design.ts';

const line = z.string().min(1);

export const Section = parsedOnce(
  z.object({
    /** File in agents/sections. */
    type: line,
    variant: line,
    ground: Ground,
    /** Even where missing. */
    room: Room.optional(),
    /** Parsed by the section's own schema. */
    props: z.record(z.string(), z.unknown()),
  }),
);
export type Section = z.infer<typeof Section>;

const Page = parsedOnce(z.object({ id: line, kind: PageKind, path: line, sections: z.array(line).min(1) }));

export const Pages = z.object({
  pages: z.array(Page),
  /** Sections by id; pages refer to them, and may share one. */
  sections: z.record(line, Section),
  /** Section types in use. */
  types: z.array(line),
  /** Every character that occurs in the words of the site, once each, in order. */
  characters: z.string(),
});
export type Pages = z.infer<typeof Pages>;

export const Styles = z.object({
  /** Custom properties and faces of type. */
  tokens: line,
  /** Rules of the sections, variants and direction in use. */
  rules: line,
});
export type Styles = z.infer<typeof Styles>;

const LinkedNodes = parsedOnce(z.array(z.record(z.string(), z.unknown())));

/** JSON-LD by page id. */
export const StructuredData = z.object({ pages: z.record(line, LinkedNodes) });
export type StructuredData = z.infer<typeof StructuredData>;

/** One file kept under the hash of its content. */
export const StoredFile = parsedOnce(z.object({ path: line, hash: line, bytes: z.number().int().nonnegative(), type: line }));
export type StoredFile = z.infer<typeof StoredFile>;

export const Assets = z.object({
  files: z.array(StoredFile),
  fonts: z.array(
    z.object({
      role: z.enum(['display', 'body', 'label', 'displayItalic']),
      /** Missing for fonts of the reader's own system and for those that the style sheet carries. */
      path: line.optional(),
      /** Files of the family's other writings that the site has many characters of. */
      furtherPaths: z.array(line).optional(),
      /** The complete @font-face rules, the metric-compatible fallback among them. */
      css: z.string(),
      /** Value of font-family. */
      stack: line,
      preload: z.boolean(),
    }),
  ),
  /** By picture id. */
  pictures: z.record(
    line,
    z.object({
      width: z.number(),
      height: z.number(),
      /** Best format first; each a srcset. */
      sources: z.array(z.object({ type: line, srcset: line })),
      fallback: line,
    }),
  ),
  /** Path of the share image by page id. */
  shareImages: z.record(line, line),
  icons: z.array(z.object({ rel: line, path: line, type: line.optional(), sizes: line.optional() })),
  manifest: line,
  /** Path of the client's logo, where it is used. */
  logo: z.object({ path: line, width: z.number(), height: z.number() }).optional(),
});
export type Assets = z.infer<typeof Assets>;

export const Files = z.object({
  files: z.array(StoredFile),
  /** Path of each page's file by page id. */
  pages: z.record(line, line),
});
export type Files = z.infer<typeof Files>;
