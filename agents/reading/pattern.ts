// Long patterns written over several lines.

/** A regular expression from `String.raw` text; line breaks and the spaces that indent a line are no part of it. */
export function patternOf(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(/\s*\n\s*/gu, ''), flags);
}
