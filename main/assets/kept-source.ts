// How a picture's source names a file that was given in the studio instead of one beside the brief.

const KEPT = /^kept:([0-9a-f]{64})$/;

/** @param hash of its content, under which it is kept */
export function keptSource(hash: string): string {
  return `kept:${hash}`;
}

/** Undefined for a file that the brief names. */
export function keptHash(source: string): string | undefined {
  return KEPT.exec(source)?.[1];
}
