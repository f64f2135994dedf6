// How a picture's source names a file that was given in the studio instead of one beside the brief.

const KEPT = /^kept:([0-9a-f]{64})(?:\/(.+))?$/;

/**
 * @param hash of its content, under which it is kept
 * @param name as it was called where it came from
 */
export function keptSource(hash: string, name?: string): string {
  return name === undefined ? `kept:${hash}` : `kept:${hash}/${name}`;
}

/** Undefined for a file that the brief names. */
export function keptHash(source: string): string | undefined {
  return KEPT.exec(source)?.[1];
}

/** What to call it to a person. */
export function sourceName(source: string): string {
  return KEPT.exec(source)?.[2] ?? source;
}
