// Long patterns written over several lines.

/** The text of a pattern without line breaks and the spaces that indent a line, to be put into a longer one. */
export function unwrapped(source: string): string {
  return source.replaceAll(/\s*\n\s*/gu, '');
}

/** A regular expression from `String.raw` text; line breaks and the spaces that indent a line are no part of it. */
export function patternOf(source: string, flags: string): RegExp {
  return new RegExp(unwrapped(source), flags);
}
