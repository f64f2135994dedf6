// Where in a page's data for search engines a fault lies: the value or the property that its message names.
import { isContainer } from '../orchestrator/pointer.ts';

export interface DataBlock {
  blocks: readonly unknown[];
  /** Of the block in question, as it stands on the page. */
  code: string | undefined;
  message: string;
}

/** Keys from the page's list of blocks; undefined where the message names nothing that is there. */
export function dataPlace({ blocks, code, message }: DataBlock): string[] | undefined {
  const leaves = blocks.flatMap((block, index) =>
    code === undefined || isSameBlock(block, code) ? leavesOf(block, [String(index)]) : [],
  );
  const byValue = leaves.filter(({ value }) => value.length > 2 && message.includes(value));
  const byName = leaves.filter(({ keys }) => new RegExp(`\\b${keys.at(-1)}\\b`).test(message));
  return [...byValue, ...byName].find(({ keys }) => !keys.at(-1)?.startsWith('@'))?.keys;
}

function isSameBlock(block: unknown, code: string): boolean {
  try {
    return JSON.stringify(JSON.parse(code)) === JSON.stringify(block);
  } catch {
    return false;
  }
}

interface Leaf {
  keys: string[];
  value: string;
}

function leavesOf(value: unknown, keys: string[]): Leaf[] {
  if (!isContainer(value)) return [{ keys, value: String(value) }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...keys, key]));
}
