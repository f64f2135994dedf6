// A page's markup as a tree, read by the rules browsers follow.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Element {
  /** Lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | undefined;
  children: readonly Element[];
  /** Its words and elements in the order of the markup; comments left out. */
  content: readonly (string | Element)[];
  /** Its own words, those of children left out. */
  ownText: string;
  /** All words inside, spaces made single; not the code of scripts and styles. */
  readonly text: string;
  /** Line of its opening tag; missing for elements that the browser adds. */
  line: number | undefined;
}

export interface Document {
  root: Element;
  /** Every element, in the order of the markup. */
  all: readonly Element[];
  byName(this: void, ...names: string[]): Element[];
  byId(this: void, id: string): Element | undefined;
}

const CODE = new Set(['script', 'style']);

/** Elements that may stand inside a word. */
export const WITHIN_A_LINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

export function parseDocument(markup: string): Document {
  const tree = parse(markup, { sourceCodeLocationInfo: true });
  const html = tree.childNodes.find((node) => isElement(node));
  const all: Element[] = [];
  const root = html ? toElement(html, undefined, all) : emptyRoot();
  const ids = new Map(all.flatMap((element) => (element.attributes['id'] ? [[element.attributes['id'], element] as const] : [])));

  return {
    root,
    all,
    byName: (...names) => all.filter((element) => names.includes(element.name)),
    byId: (id) => ids.get(id),
  };
}

/** A selector that finds this element alone. */
export function selectorOf(element: Element): string {
  const { id } = element.attributes;
  if (id && /^[a-z][\w-]*$/i.test(id)) return `#${id}`;
  if (!element.parent) return element.name;

  const alike = element.parent.children.filter(({ name }) => name === element.name);
  const own = alike.length === 1 ? element.name : `${element.name}:nth-of-type(${alike.indexOf(element) + 1})`;
  return element.parent.name === 'html' ? own : `${selectorOf(element.parent)} > ${own}`;
}

function toElement(node: Tree.Element, parent: Element | undefined, all: Element[]): Element {
  const children: Element[] = [];
  const content: (string | Element)[] = [];
  const nodes = 'content' in node && isFragment(node.content) ? node.content.childNodes : node.childNodes;
  const element: Element = {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    parent,
    children,
    content,
    ownText: nodes.map((child) => ('value' in child ? child.value : '')).join(''),
    get text() {
      return textIn(nodes).replaceAll(/\s+/g, ' ').trim();
    },
    line: node.sourceCodeLocation?.startLine,
  };

  all.push(element);
  for (const child of nodes) {
    if (isElement(child)) {
      const inner = toElement(child, element, all);
      children.push(inner);
      content.push(inner);
    } else if ('value' in child) content.push(child.value);
  }
  return element;
}

function textIn(nodes: readonly Tree.ChildNode[]): string {
  return nodes.map((node) => (isElement(node) ? wordsOf(node) : 'value' in node ? node.value : '')).join('');
}

function wordsOf(element: Tree.Element): string {
  if (CODE.has(element.tagName)) return ' ';

  const words = textIn(element.childNodes);
  return WITHIN_A_LINE.has(element.tagName) ? words : ` ${words} `;
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function isFragment(value: unknown): value is Tree.DocumentFragment {
  return typeof value === 'object' && value !== null && 'childNodes' in value;
}

function emptyRoot(): Element {
  return { name: 'html', attributes: {}, parent: undefined, children: [], content: [], ownText: '', text: '', line: undefined };
}
