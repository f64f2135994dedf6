// A value as a list of its single values, each by its JSON pointer.
import type { Leaf } from '../../preload/contract/made.ts';

/** Nothing on a screen reads well beyond this. */
const LONGEST_WORDS = 400;

export function leavesOf(value: unknown, pointer = ''): Leaf[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => leavesOf(entry, `${pointer}/${at}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]: [string, unknown]) => leavesOf(part, `${pointer}/${key}`));

  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return [{ pointer, words: words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words }];
}

export function differencesOf(
  before: readonly Leaf[],
  after: readonly Leaf[],
): { pointer: string; before?: string; after?: string }[] {
  const was = new Map(before.map(({ pointer, words }) => [pointer, words]));
  const is = new Map(after.map(({ pointer, words }) => [pointer, words]));
  const pointers = [...new Set([...is.keys(), ...was.keys()])].filter((pointer) => was.get(pointer) !== is.get(pointer));

  return pointers.map((pointer) => {
    const [one, other] = [was.get(pointer), is.get(pointer)];
    return { pointer, ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) };
  });
}
