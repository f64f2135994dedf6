// The code of a site beside its markup: style sheets and scripts, in files and inside pages, each once.
import type { Element } from './document/document.ts';
import { fileBehind } from './addresses.ts';
import type { SiteUnderGrade } from './site-under-grade.ts';

export interface Source {
  /** Address of the file, or of the page that holds it. */
  address: string;
  text: string;
  /** Line of the file at which it begins. */
  line: number;
  isModule: boolean;
}

/** Nobody writes more by hand; reading it would take minutes. */
const LARGEST_SOURCE_BYTES = 1_500_000;

export async function styleSheetsOf(site: SiteUnderGrade): Promise<Source[]> {
  return [...(await filesNamed(site, /\.css$/i)), ...inline(site, (element) => element.name === 'style')];
}

/** Those of type JavaScript. */
export async function scriptsOf(site: SiteUnderGrade): Promise<Source[]> {
  const modules = new Set(
    site.pages.flatMap((page) =>
      page.document
        .byName('script')
        .filter(({ attributes }) => attributes['type'] === 'module')
        .map(({ attributes }) => fileBehind(attributes['src'] ?? '', page, site)),
    ),
  );
  const files = await filesNamed(site, /\.m?js$/i);

  return [
    ...files.map((file) => ({ ...file, isModule: modules.has(file.address.slice(1)) || /\.mjs$/i.test(file.address) })),
    ...inline(site, (element) => isScript(element) && element.attributes['src'] === undefined),
  ];
}

export function isScript({ name, attributes }: Element): boolean {
  return name === 'script' && /^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i.test(attributes['type'] ?? '');
}

/** Written by a machine: lines far longer than a person's. */
export function isMinified({ text }: Source): boolean {
  return text.length > 2000 && text.length / text.split('\n').length > 300;
}

async function filesNamed(site: SiteUnderGrade, ending: RegExp): Promise<Source[]> {
  const files = site.files.filter((file) => ending.test(file));
  const read = await Promise.all(files.map(async (file) => ({ file, bytes: await site.read(file) })));

  return read
    .filter(({ bytes }) => bytes.length <= LARGEST_SOURCE_BYTES)
    .map(({ file, bytes }) => ({ address: `/${file}`, text: bytes.toString('utf8'), line: 1, isModule: false }));
}

function inline(site: SiteUnderGrade, isMeant: (element: Element) => boolean): Source[] {
  const seen = new Set<string>();

  return site.pages.flatMap((page) =>
    page.document.all
      .filter((element) => isMeant(element) && !seen.has(element.ownText) && seen.add(element.ownText))
      .map(({ ownText, line = 1, attributes }) => ({
        address: page.path,
        text: ownText,
        line,
        isModule: attributes['type'] === 'module',
      })),
  );
}
