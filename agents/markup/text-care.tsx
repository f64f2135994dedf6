// Small typographic care for words that are not fitted to a width: units stay with numbers, addresses break where they may.
import type { ReactNode } from 'react';
import { each } from './each.ts';

const NO_BREAK_SPACE = '\u00a0';
const NUMBER_AND_UNIT = /(\d) (kg|g|t|km|m|cm|mm|l|ml|min|h|hrs?|am|pm|Uhr|%|€|£|\$|CHF|kr)(?![\p{L}\p{N}])/gu;
const BRITISH_POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/gu;
const LAST_SHORT_WORD = / (\S{1,9})$/u;
/** With the full stop behind it, which would else stand alone on the next line. */
const MAIL = /([^\s@]+@[^\s@]+\.[^\s@.]+\.?)/u;

/** Shortest paragraph, in characters, whose last word is kept from standing alone. */
const PARAGRAPH_CHARACTERS = 60;
/** A longer address fits no line of a narrow phone. */
const LINE_CHARACTERS = 28;

export function withCare(text: string): ReactNode {
  const parts = text.split(MAIL);
  if (parts.length === 1) return joined(text);

  const isAddressAlone = parts.length === 3 && parts[0] === '' && parts[2] === '';
  if (isAddressAlone) return <span className="adr">{withBreaks(text)}</span>;
  return each(parts, (part, index) => (index % 2 === 1 && part.length > LINE_CHARACTERS ? withBreaks(part) : joined(part)));
}

/** What is fitted to a width is measured with its fixed spaces, so a figure may have one as well. */
export function withUnits(text: string): string {
  return text.replace(NUMBER_AND_UNIT, `$1${NO_BREAK_SPACE}$2`);
}

function joined(text: string): string {
  const bound = withUnits(text).replace(BRITISH_POSTCODE, `$1${NO_BREAK_SPACE}$2`);
  return bound.length > PARAGRAPH_CHARACTERS ? bound.replace(LAST_SHORT_WORD, `${NO_BREAK_SPACE}$1`) : bound;
}

/** An e-mail address that may break before its @ and its dots; by itself it does so only where a line is too short for it. */
function withBreaks(address: string): ReactNode {
  return each(address.split(/(?=@|\.\S)/u), (part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ));
}

/** The part of a heading set upright and the part set in the second voice, or nothing when the heading is too short for two. */
export function secondVoice(heading: string): readonly [string, string] | undefined {
  const match = /^(.*?[,:;—]\s)(.+)$/u.exec(heading) ?? /^(.*\s)(\S+\s\S+)$/u.exec(heading);
  return match?.[1] && match[2] ? [match[1], match[2]] : undefined;
}
