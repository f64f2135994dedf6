// The words of a page in pieces that belong together: paragraphs, headings, items, cells, each with its element and language.
import { WITHIN_A_LINE, type Element } from '../document/document.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';

export interface Block {
  /** The nearest element that stands on lines of its own; for alternative texts and the head, the element that holds them. */
  element: Element;
  kind: 'heading' | 'prose' | 'item' | 'cell' | 'label' | 'alternative' | 'head';
  /** Spaces made single. */
  text: string;
  /** First part of the language's code, e.g. `de`; empty where the page does not say it. */
  language: string;
  /** Belongs to this page alone; not to a header, navigation or footer that all pages share. */
  isOwn: boolean;
}

/** Hold no words for a reader, or none that belong to the text around them. */
const WITHOUT_WORDS = new Set(
  'script style template noscript svg math canvas audio video iframe object select datalist textarea head pre'.split(' '),
);
/** Its signs are no faults of the words. */
const CODE = new Set(['code', 'kbd', 'samp']);
const KINDS: Readonly<Record<string, Block['kind']>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'])),
  ...Object.fromEntries(['td', 'th', 'dd', 'dt'].map((name) => [name, 'cell'])),
  ...Object.fromEntries(['button', 'label', 'summary', 'legend', 'option'].map((name) => [name, 'label'])),
  li: 'item',
};

/** No word is as long; a page that holds one is out to keep its readers busy. */
const LONGEST_WORD = 400;
const ENDLESS = new RegExp(String.raw`\S{${LONGEST_WORD},}`, 'gu');

const KNOWN = new WeakMap<PageUnderGrade, readonly Block[]>();

/** All words of a page in its order; those of its head first. */
export function blocksOf(page: PageUnderGrade): readonly Block[] {
  const known = KNOWN.get(page);
  if (known) return known;

  const blocks: Block[] = headBlocks(page);
  collect(page.document.root, blocks);
  KNOWN.set(page, blocks);
  return blocks;
}

/** What this page alone says in sentences: its paragraphs and items. */
export function proseOf(page: PageUnderGrade): Block[] {
  return blocksOf(page).filter(
    ({ kind, isOwn, text }) => isOwn && ['prose', 'item', 'cell'].includes(kind) && /[.!?…]["”’»)]?$/u.test(text),
  );
}

/** Words of letters; what joins them stays inside: `don’t`, `re-use`. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}

/** First part of the language's code that holds for an element; empty where none does. */
export function languageAt(element: Element): string {
  const code = element.attributes['lang'] ?? element.attributes['xml:lang'];
  if (code !== undefined) return code.trim().toLowerCase().split('-', 1)[0] ?? '';
  return element.parent ? languageAt(element.parent) : '';
}

function headBlocks({ document }: PageUnderGrade): Block[] {
  const title = document.byName('title').find(({ parent }) => parent?.name === 'head');
  const description = document.byName('meta').find(({ attributes }) => attributes['name']?.toLowerCase() === 'description');

  return [
    ...(title ? [{ element: title, text: title.text }] : []),
    ...(description ? [{ element: description, text: tidy(description.attributes['content'] ?? '') }] : []),
  ]
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => ({ element, text, kind: 'head', language: languageAt(element), isOwn: true }));
}

function collect(element: Element, blocks: Block[]): void {
  if (isLeftOut(element)) return;

  let words = '';
  const flush = () => {
    const text = tidy(words);
    if (text !== '')
      blocks.push({ element, text, kind: kindOf(element), language: languageAt(element), isOwn: standsAlone(element) });
    words = '';
  };

  let before: string | Element = '';
  for (const piece of element.content) {
    if (typeof piece === 'string') words += piece;
    else if (isWithinLine(piece)) words += parting(before, piece) + wordsOf(piece, blocks);
    else {
      flush();
      collect(piece, blocks);
    }
    before = piece;
  }
  flush();
  alternative(element, blocks);
}

function isLeftOut(element: Element): boolean {
  const { hidden, 'aria-hidden': ariaHidden } = element.attributes;
  return WITHOUT_WORDS.has(element.name) || hidden !== undefined || ariaHidden === 'true';
}

function isWithinLine(element: Element): boolean {
  const { name, children } = element;
  return name === 'img' || name === 'br' || name === 'svg' || (WITHIN_A_LINE.has(name) && children.every(isWithinLine));
}

function wordsOf(element: Element, blocks: Block[]): string {
  alternative(element, blocks);
  if (element.name === 'br' || isLeftOut(element)) return ' ';
  if (CODE.has(element.name)) return element.text.replaceAll(/[^\p{L}\p{N}.,-]+/gu, ' ');

  let before: string | Element = '';
  return element.content
    .map((piece) => {
      const words = typeof piece === 'string' ? piece : parting(before, piece) + wordsOf(piece, blocks);
      before = piece;
      return words;
    })
    .join('');
}

/** Two elements with nothing between are two words, laid out apart; small marks and breaks belong to the word before. */
function parting(before: string | Element, { name }: Element): string {
  const isJoined = typeof before === 'string' || [before.name, name].some((each) => ['sub', 'sup', 'wbr'].includes(each));
  return isJoined ? '' : ' ';
}

function alternative(element: Element, blocks: Block[]): void {
  const text = element.name === 'img' ? tidy(element.attributes['alt'] ?? '') : '';
  if (text === '') return;
  blocks.push({ element, text, kind: 'alternative', language: languageAt(element), isOwn: standsAlone(element) });
}

function kindOf(element: Element): Block['kind'] {
  const own = KINDS[element.name];
  if (own) return own;

  const { parent } = element;
  const isPlain = !['p', 'blockquote', 'figcaption', 'address', 'body'].includes(element.name);
  return isPlain && parent ? kindOf(parent) : 'prose';
}

function standsAlone(element: Element): boolean {
  const names = namesAround(element);
  const isFramed = names.includes('header') || names.includes('footer');
  return !names.includes('nav') && (names.includes('main') || !isFramed);
}

function namesAround({ name, parent }: Element): string[] {
  return parent ? [name, ...namesAround(parent)] : [name];
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\s\u00AD\u200B]+/gu, (gap) => (/\s/u.test(gap) ? ' ' : ''))
    .replaceAll(ENDLESS, (word) => word.slice(0, LONGEST_WORD))
    .trim();
}
