// One page of a site without anything it would load: pictures and sheets are named, and put in by whoever shows it.
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface StandalonePage {
  /** With `sw-asset:<path>` for each file, `<style data-sheet="<path>">` for each sheet and `<script data-frame>` at its end. */
  html: string;
  /** Paths of the files it shows. */
  assets: Set<string>;
  sheets: Set<string>;
}

/** @param has whether the site has a file of this path */
export function standalonePage(html: string, has: (path: string) => boolean): StandalonePage {
  const page: StandalonePage = { html: '', assets: new Set(), sheets: new Set() };
  const document = parse(html);
  rework(document, { page, has });
  addFrameScript(document);
  page.html = serialize(document);
  return page;
}

interface Work {
  page: StandalonePage;
  has(this: void, path: string): boolean;
}

/** What would be loaded or followed by itself. Structured data is no concern of who looks. */
const LEFT_OUT = new Set(['script', 'base', 'source', 'meta', 'object', 'embed']);

function rework(node: Tree.Node, work: Work): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.flatMap((child) => kept(child, work));
  for (const child of node.childNodes) rework(child, work);
}

function kept(node: Tree.ChildNode, work: Work): Tree.ChildNode[] {
  if (!('tagName' in node)) return [node];

  if (node.tagName === 'link') return sheetOf(node, work);
  if (node.tagName === 'meta') return attribute(node, 'charset') || attribute(node, 'name') === 'viewport' ? [node] : [];
  if (LEFT_OUT.has(node.tagName)) return [];
  if (node.tagName === 'picture') choosePicture(node, work);

  node.attrs = node.attrs
    .filter(({ name }) => name !== 'srcset' && name !== 'sizes' && !name.startsWith('on'))
    .map((each) => ({ ...each, value: node.tagName === 'a' ? each.value : assetValue(each, work) }));
  return [node];
}

/** Once all of the page is there. */
function addFrameScript(node: Tree.Node): void {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === 'body') child.childNodes.push(element(child, 'script', [{ name: 'data-frame', value: '' }]));
    if (child.tagName === 'html') addFrameScript(child);
  }
}

function assetValue({ name, value }: { name: string; value: string }, { page, has }: Work): string {
  const named = (path: string) => {
    if (!has(path)) return path;
    page.assets.add(path);
    return `sw-asset:${path}`;
  };
  if (name === 'style') return value.replaceAll(/(?<=url\(["']?)\/[^"')]+/g, named);
  return value.startsWith('/') ? named(value) : value;
}

/** A photo is shown from one of its WebP files, of a middle width: small, and known to every browser. */
function choosePicture(picture: Tree.Element, { has }: Work): void {
  const children = picture.childNodes.flatMap((child) => ('tagName' in child ? [child] : []));
  const source = children.find((child) => child.tagName === 'source' && attribute(child, 'type') === 'image/webp');
  const candidates = (attribute(source, 'srcset') ?? '').split(',').map((each) => each.trim().split(/\s+/));
  const wide = candidates.find(([, width = '']) => Number.parseInt(width, 10) >= MIDDLE_WIDTH_PX) ?? candidates.at(-1);
  const path = wide?.[0];
  const image = children.find((child) => child.tagName === 'img');
  if (!image || path === undefined || !has(path)) return;
  image.attrs = image.attrs.map((each) => (each.name === 'src' ? { ...each, value: path } : each));
}

const MIDDLE_WIDTH_PX = 900;

function sheetOf(link: Tree.Element, { page, has }: Work): Tree.ChildNode[] {
  const href = attribute(link, 'href') ?? '';
  if (attribute(link, 'rel') !== 'stylesheet' || !has(href)) return [];
  page.sheets.add(href);
  return [element(link, 'style', [{ name: 'data-sheet', value: href }])];
}

function element(like: Tree.Element, tagName: string, attrs: Tree.Element['attrs']): Tree.Element {
  return { ...like, nodeName: tagName, tagName, attrs, childNodes: [] };
}

function attribute(node: Tree.Element | undefined, wanted: string): string | undefined {
  return node?.attrs.find(({ name }) => name === wanted)?.value;
}
