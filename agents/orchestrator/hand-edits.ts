// Lays the values a person has set over what a maker has just made. The designer's edits win.
import { SitewrightError } from '../site/error.ts';
import type { Revision } from './journal.ts';

export interface Kept {
  value: unknown;
  handEdited: string[];
  /** Pointers whose place is gone from the new value. */
  lost: string[];
}

/**
 * @param made the maker's new value
 * @param edited the slot's revision with hand-edited values, if there is one
 */
export function keepHandEdits(made: unknown, edited: Revision | undefined): Kept {
  if (!edited || edited.handEdited.length === 0) return { value: made, handEdited: [], lost: [] };

  const value = structuredCopy(made);
  const handEdited: string[] = [];
  const lost: string[] = [];

  for (const pointer of edited.handEdited) {
    const wasSet = setAt(value, pointer, valueAt(edited.value, pointer));
    (wasSet ? handEdited : lost).push(pointer);
  }

  return { value, handEdited, lost };
}

/** The value at a JSON pointer (RFC 6901), undefined where there is none. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of keysOf(pointer)) {
    if (!isContainer(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** @returns whether the place was there to be set */
function setAt(root: unknown, pointer: string, value: unknown): boolean {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return false;

  const parent = valueAt(root, pointer.slice(0, pointer.lastIndexOf('/')));
  if (!isContainer(parent) || value === undefined) return false;
  if (Array.isArray(parent) && !Object.hasOwn(parent, last)) return false;

  parent[last] = value;
  return true;
}

function keysOf(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) {
    throw new SitewrightError('validation', `"${pointer}" is no JSON pointer: write it as "/heading/text".`);
  }

  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keys.includes('__proto__')) throw new SitewrightError('validation', `"${pointer}" names a place that cannot be set.`);
  return keys;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
