// Reads an SVG as a row of tags and text. Comments, instructions and document types are left out.
import { SitewrightError } from '../../../agents/site/error.ts';

export type SvgToken =
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string>; isEmpty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

// A document type may hold declarations in brackets, as Illustrator writes them.
const SKIPPED = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const TAG = /<(\/?)([a-zA-Z_][\w:.-]*)((?:\s+[a-zA-Z_:][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([a-zA-Z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TEXT = /[^<]+/y;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws SitewrightError `validation` where the text is not well-formed XML */
export function* svgTokens(source: string): Generator<SvgToken> {
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };

  while (at < source.length) {
    if (take(SKIPPED)) continue;

    const text = take(TEXT)?.[0] ?? take(CDATA)?.[1]?.replaceAll('&', '&amp;');
    if (text !== undefined) {
      yield { type: 'text', text: decode(text) };
      continue;
    }

    const tag = take(TAG);
    if (!tag) throw new SitewrightError('validation', `The SVG is broken near "${source.slice(at, at + 40)}". Export it again.`);
    yield tagToken(tag);
  }
}

function tagToken([, slash, name = '', attributes = '', end]: RegExpExecArray): SvgToken {
  if (slash) return { type: 'close', name };

  const pairs = Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', double, single]) => {
    return [key, decode(double ?? single ?? '')] as const;
  });
  return { type: 'open', name, attributes: new Map(pairs), isEmpty: end === '/' };
}

/** Entities that the document declares itself come to nothing. */
function decode(text: string): string {
  return text.replaceAll(/&(#?\w{1,8});/g, (_, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity] ?? '';

    const codePoint = Number(entity.replace(/^#x/i, '0x').replace('#', ''));
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
  });
}
