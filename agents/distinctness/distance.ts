// How far two sites are apart, 0 (one template) to 1, measured on their features alone: no picture, no browser.
import { oklchOf } from '../colour/oklch.ts';
import type { SiteFeatures } from '../site/studio.ts';

export interface Distance {
  colour: number;
  layout: number;
  silhouette: number;
  type: number;
  copy: number;
  /** Mean of the five. */
  total: number;
}

/** A site nearer than this to an earlier one of the studio looks like it again. */
export const LEAST_DISTANCE = 0.35;

/**
 * The weights follow the measure on pictures that docs/distinctness.md publishes: what part each feature has in a first screen. A test
 * of that page's script holds the two to each other.
 */
export function distanceOf(a: SiteFeatures, b: SiteFeatures): Distance {
  const otherHero = a.hero === b.hero ? 0 : 1;
  const otherDirection = a.direction === b.direction ? 0 : 1;

  const parts = {
    colour: colourDistance(a.colours, b.colours),
    layout: 0.65 * otherHero + 0.15 * (a.header === b.header ? 0 : 1) + 0.1 * otherDirection + 0.1 * (a.art === b.art ? 0 : 1),
    silhouette: 0.5 * otherHero + 0.25 * (a.art === b.art ? 0 : 1) + 0.25 * Math.min(1, 3 * lightnessDistance(a, b)),
    type: typeDistance(a.type, b.type),
    copy: copyDistance(a, b),
  };

  const total = (parts.colour + parts.layout + parts.silhouette + parts.type + parts.copy) / 5;
  return { ...parts, total: Number(total.toFixed(4)) };
}

/** What each colour counts for: its share of a first screen, roughly. */
const COLOUR_SHARES = { field: 0.55, brand: 0.3, accent: 0.15 } as const;

/** Distance in OKLab at which two colours are as different as they get on a page. */
const FULL_COLOUR_DISTANCE = 0.3;

function colourDistance(a: SiteFeatures['colours'], b: SiteFeatures['colours']): number {
  const weighed =
    COLOUR_SHARES.field * labDistance(a.field, b.field) +
    COLOUR_SHARES.brand * labDistance(a.brand, b.brand) +
    COLOUR_SHARES.accent * labDistance(a.accent, b.accent);
  return Math.min(1, weighed / FULL_COLOUR_DISTANCE);
}

/** Hue and chroma count more than lightness, as in the measure on pictures. */
const CHROMA_WEIGHT = 1.6;

function labDistance(one: string, other: string): number {
  const [a, b] = [oklchOf(one), oklchOf(other)];
  const angle = ((a.hue - b.hue) * Math.PI) / 180;
  const chromaSquared = a.chroma ** 2 + b.chroma ** 2 - 2 * a.chroma * b.chroma * Math.cos(angle);
  return Math.hypot(a.lightness - b.lightness, CHROMA_WEIGHT * Math.sqrt(Math.max(0, chromaSquared)));
}

function lightnessDistance(a: SiteFeatures, b: SiteFeatures): number {
  return Math.abs(oklchOf(a.colours.field).lightness - oklchOf(b.colours.field).lightness);
}

function typeDistance(a: SiteFeatures['type'], b: SiteFeatures['type']): number {
  const cut =
    Math.abs(a.weight - b.weight) / 800 +
    Math.abs(a.width - b.width) / 100 +
    (a.capitals === b.capitals ? 0 : 0.4) +
    (a.italic === b.italic ? 0 : 0.2);
  return 0.5 * (a.family === b.family ? 0 : 1) + 0.5 * Math.min(1, cut);
}

/** What is said, and in which order. Where one has no words yet, the order alone speaks. */
function copyDistance(a: SiteFeatures, b: SiteFeatures): number {
  const order = sequenceDistance(a.sections, b.sections);
  if (a.headline === undefined || b.headline === undefined) return order;
  return 0.5 * order + 0.5 * wordDistance(a.headline, b.headline);
}

/** Words that every headline may have are shorter. */
const SHORTEST_WORD = 4;

/** Share of the longer words that only one of them has. */
export function wordDistance(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : 1 - shared / all;
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD));
}

interface Block {
  type: string;
  variant: string;
  ground: string;
}

/** Edit distance of two sequences of sections over the longer one's length; another look or ground is a smaller edit. */
export function sequenceDistance(a: readonly Block[], b: readonly Block[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);

  for (const [row, block] of a.entries()) {
    const here = [row + 1];
    for (const [column, other] of b.entries()) {
      const replaced = (above[column] ?? 0) + editCost(block, other);
      here.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1));
    }
    above = here;
  }

  return (above.at(-1) ?? 0) / Math.max(1, a.length, b.length);
}

function editCost(a: Block, b: Block): number {
  if (a.type !== b.type) return 1;
  return (a.variant === b.variant ? 0 : 0.5) + (a.ground === b.ground ? 0 : 0.25);
}
