// What the host lends to agents: everything that needs a file, a codec or a clock. The core has none of its own.
import type { InHand } from './in-hand.ts';
import type { FontFile, FontUse } from './site/design.ts';
import type { StepQuestion } from './unanswered.ts';

export interface StoredBlob {
  hash: string;
  bytes: number;
}

export interface FontMetrics {
  /** Advance widths in em by character, kerning left out. */
  advances: Record<string, number>;
  /** Mean advance weighted by letter frequency, em. */
  average: number;
  /** em */
  ascent: number;
  descent: number;
  lineGap: number;
  generic: 'serif' | 'sans-serif' | 'monospace';
  /** System fonts that take its room, for the systems that have them: the first that is there counts. */
  fallbacks: FontStandIn[];
  /** For words in capitals, which differ less in width from family to family. */
  capitalsFallbacks: FontStandIn[];
}

/** Metric overrides that make a system font take the same room. */
export interface FontStandIn {
  /** Of one cut, by which systems know it: "Arial Bold", "Liberation Sans Bold". */
  names: string[];
  /** Whether it is a bold cut. */
  isBold: boolean;
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

export interface FontSubset {
  bytes: Uint8Array;
  /** Characters asked for that these bytes do not have, but another file of the family does (scripts are kept apart).
   * Ask for them again and give that face a `unicode-range` of just these. Empty for most texts. */
  elsewhere: string[];
  /** Characters asked for that the family does not have. */
  missing: string[];
}

/** A font file of the client's, and what it says of itself. */
export interface GivenFont {
  facts: FontFile;
  /** As given. */
  bytes: Uint8Array;
}

export interface PictureFacts {
  width: number;
  height: number;
  format: string;
  hasAlpha: boolean;
  /** Most telling part of the picture, 0 to 1 from the left and the top. */
  focus: { x: number; y: number };
}

/** Outer rings of a country's land, each closed: [longitude, latitude] in degrees. */
export type Outline = readonly (readonly (readonly [number, number])[])[];

export interface EncodeRequest {
  file: string;
  widthPx: number;
  format: 'avif' | 'webp' | 'jpeg' | 'png';
}

export interface ShareImageRequest {
  /** Complete SVG document; its text uses the families of `fonts`. */
  svg: string;
  widthPx: number;
  fonts: FontUse[];
}

/** What is known of values made before. Values never change once made, so that much is known of a part by the object itself. */
export interface Parts {
  /** The value made of the very parts that the last value of this name had, where they are equal. */
  repeating<Value>(name: string, value: Value): Value;
  /** Hash of the value's JSON; what was hashed before is not written out again. */
  hashOf(value: unknown): string;
}

/** Every method rejects with a SitewrightError that says what to do. */
export interface Lent {
  signal: AbortSignal;
  /** What was found at fault in this maker's earlier answers; mostly nothing. */
  inHand: InHand;
  /** A person's answer. @throws Unanswered until it is there: let it pass, and the run waits and then does the step again */
  ask(question: StepQuestion): Promise<string>;
  /** In each round of a loop that may be long: whoever else waits for the thread goes first once this one has worked a while. */
  turn(this: void): Promise<void>;
  /** Hex SHA-256. */
  hash(content: string | Uint8Array): string;
  blobs: {
    put(content: string | Uint8Array): Promise<StoredBlob>;
    /** What was made under this key before, else what is made now. The key holds all that the content depends on. */
    once(key: string, make: () => Promise<Uint8Array>): Promise<StoredBlob>;
  };
  fonts: {
    metrics(use: FontUse): Promise<FontMetrics>;
    /**
     * WOFF2 holding only these axes and characters, and the basic ones of its writing.
     *
     * @param writing ISO 15924 code of the site's own; a file of another brings no more than is asked for
     */
    subset(use: FontUse, characters: string, writing?: string): Promise<FontSubset>;
    /** Rejects with `validation` when the file is no font that can be used, `not-found` when it is not there. */
    given(file: string): Promise<GivenFont>;
  };
  pictures: {
    /** Rejects with `validation` when the file is no picture, `not-found` when it is not there. */
    inspect(file: string): Promise<PictureFacts>;
    encode(request: EncodeRequest): Promise<Uint8Array>;
    /** The client's own file, SVG made safe. */
    logo(file: string): Promise<{ bytes: Uint8Array; type: string; width: number; height: number }>;
    rasterise(request: ShareImageRequest): Promise<Uint8Array>;
  };
  outlines: {
    /** Rings of the country's land in degrees of longitude and latitude; nothing where it is not known. ISO 3166-1 alpha-2. */
    of(country: string): Promise<Outline | undefined>;
  };
  css: {
    /** Drops rules whose classes are not used, then minifies. */
    optimise(css: string, usedClasses: ReadonlySet<string>): string;
  };
  parts: Parts;
  /** Rendered fragments kept between runs in one process, by a key that holds all they depend on. */
  fragments: Map<string, string>;
}
