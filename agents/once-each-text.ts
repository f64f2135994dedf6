// What follows from a text alone, worked out once as long as it is asked for: hundreds of offers say much the same.

/** Beyond this all are forgotten, so that a studio left open for weeks does not grow. */
const MOST_KNOWN = 4_000;
/** Longer texts hardly come again. */
const LONGEST_CHARACTERS = 200;

/** @param make the same for equal texts, whatever else happens */
export function onceEachText<Result>(
  make: (text: string, setting: string) => Result,
): (text: string, setting?: string) => Result {
  const known = new Map<string, { result: Result }>();

  return (text, setting = '') => {
    if (text.length > LONGEST_CHARACTERS) return make(text, setting);

    const key = setting === '' ? text : `${setting}\n${text}`;
    const found = known.get(key) ?? { result: make(text, setting) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found.result;
  };
}
