// JSON pointers (RFC 6901) into a slot's value. In a list, `id=bread` is the entry of that id, so that it survives a new order.
import { SitewrightError } from '../site/error.ts';

export type Container = Record<string, unknown>;

/** @throws SitewrightError `validation` for what is no pointer, or one that would reach beyond the value */
export function keysOf(pointer: string): string[] {
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

export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a place, undefined where there is none. */
export function valueAt(root: unknown, keys: readonly string[]): unknown {
  let value = root;
  for (const key of keys) {
    const own = isContainer(value) ? ownKey(value, key) : undefined;
    if (own === undefined || !isContainer(value)) return undefined;
    value = value[own];
  }
  return value;
}

export interface Place {
  keys: readonly string[];
  /** Undefined takes the property away. */
  value: unknown;
}

/**
 * A copy with another value at one place; all beside the way there stays the same object.
 *
 * @returns undefined where there is no such place: a missing list entry, a property of what is not there, the whole
 */
export function withValue(root: unknown, { keys, value }: Place): Container | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || !isContainer(root)) return undefined;

  const own = ownKey(root, key);
  if (Array.isArray(root) && (own === undefined || (value === undefined && rest.length === 0))) return undefined;
  if (rest.length === 0) return withProperty(root, own ?? key, value);

  const changed = own === undefined ? undefined : withValue(root[own], { keys: rest, value });
  return changed && own !== undefined ? withProperty(root, own, changed) : undefined;
}

/** The same place with each list entry that has an id named by it. */
export function stableKeys(root: unknown, keys: readonly string[]): string[] {
  return keys.map((key, at) => {
    const list = valueAt(root, keys.slice(0, at));
    const id = Array.isArray(list) ? idOf(list[Number(key)]) : undefined;
    const isUnique = Array.isArray(list) && list.filter((entry) => idOf(entry) === id).length === 1;
    return id !== undefined && isUnique ? `id=${id}` : key;
  });
}

export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** By content. What came through a slot's schema has its keys in the schema's order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function withProperty(root: Container, key: string, value: unknown): Container {
  if (Array.isArray(root)) return Object.assign([], root, { [key]: value });
  if (value !== undefined) return { ...root, [key]: value };

  const { [key]: _gone, ...rest } = root;
  return rest;
}

function ownKey(container: Container, key: string): string | undefined {
  if (!Array.isArray(container)) return Object.hasOwn(container, key) ? key : undefined;
  if (/^(0|[1-9]\d*)$/.test(key)) return Object.hasOwn(container, key) ? key : undefined;

  const at = key.startsWith('id=') ? container.findIndex((entry) => idOf(entry) === key.slice(3)) : -1;
  return at < 0 ? undefined : String(at);
}

function idOf(entry: unknown): string | undefined {
  return isContainer(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
}
