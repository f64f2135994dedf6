// JSON-LD as a page holds it, and every node in it.
import type { Document, Element } from '../document/document.ts';

export interface Block {
  element: Element;
  /** Nodes with their types, those inside others too. Missing where it does not parse. */
  nodes: LinkedNode[] | undefined;
  /** Why it does not parse. */
  error?: string;
  isSchemaOrg: boolean;
}

export interface LinkedNode {
  types: string[];
  values: Readonly<Record<string, unknown>>;
  element: Element;
  /** Not inside another node. */
  isOuter: boolean;
}

/** More than a page has to say; reading it costs more than it tells. */
const LARGEST_BLOCK = 500_000;
const DEEPEST = 30;

export function blocksOf(document: Document): Block[] {
  return document
    .byName('script')
    .filter(({ attributes }) => attributes['type']?.toLowerCase() === 'application/ld+json')
    .map((element) => blockOf(element));
}

function blockOf(element: Element): Block {
  const text = element.ownText;
  if (text.length > LARGEST_BLOCK) {
    const error = `It holds ${Math.round(text.length / 1000)} kB, more than search engines read`;
    return { element, nodes: undefined, error, isSchemaOrg: true };
  }

  try {
    const value: unknown = JSON.parse(text);
    const outer = [value].flat();
    const isSchemaOrg = outer.every((each) => /schema\.org/i.test(JSON.stringify(isRecord(each) ? each['@context'] : '') ?? ''));
    return { element, nodes: outer.flatMap((each) => nodesIn(each, { element, depth: 0 })), isSchemaOrg };
  } catch (error) {
    return { element, nodes: undefined, error: error instanceof Error ? error.message : String(error), isSchemaOrg: true };
  }
}

function nodesIn(value: unknown, { element, depth }: { element: Element; depth: number }): LinkedNode[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, { element, depth: depth + 1 }));
  if (!isRecord(value)) return [];

  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  const within = Object.values(value).flatMap((each) => nodesIn(each, { element, depth: depth + 1 }));
  const isOuter = depth === 0 || (depth <= 2 && '@id' in value);
  return types.length > 0
    ? [{ types: types.map((type) => type.replace(/^https?:\/\/schema\.org\//, '')), values: value, element, isOuter }, ...within]
    : within;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
