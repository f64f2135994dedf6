// A value of the same shape that says something else, as a bug or a bad answer might.

/** The part of an object that carries what it says. */
const TELLING = ['text', 'value', 'name', 'term', 'title', 'path', 'words', 'seed', 'hash', 'css'];

export function damaged(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return /^#[0-9a-f]{6}$/.test(value) ? '#123456' : `${value} wrong`;
  if (Array.isArray(value)) return value.map((entry, index) => (index === 0 ? damaged(entry) : entry));
  if (typeof value !== 'object' || value === null) return value;

  const key = TELLING.find((name) => Object.hasOwn(value, name)) ?? Object.keys(value)[0];
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === key ? damaged(part) : part]));
}
