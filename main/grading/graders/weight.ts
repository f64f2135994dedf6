// What a page costs its readers: bytes on the wire, requests, what holds it up.
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fileBehind } from '../addresses.ts';
import type { Element } from '../document/document.ts';
import { definePageGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, at, doubt, fault, ofFaults } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';
import { isScript } from '../sources.ts';

const compress = promisify(brotliCompress);
const COMPRESSED = /\.(?:html?|css|m?js|json|svg|xml|txt|webmanifest)$/i;
const SIZES = new WeakMap<SiteUnderGrade, Map<string, Promise<number>>>();

/** The kinds of files a page loads, and how much of each is more than good: the upper fifth of sites in the HTTP Archive stay below. */
const BUDGETS = {
  total: { bytes: 1_600_000, what: 'The page' },
  styles: { bytes: 60_000, what: 'Style sheets' },
  scripts: { bytes: 200_000, what: 'Scripts' },
  fonts: { bytes: 250_000, what: 'Fonts' },
} as const;
const MOST_REQUESTS = 50;
const MOST_ELEMENTS = 1500;

export default definePageGrader({
  purpose: 'Adds up what a page costs its readers.',
  version: 1,
  audits: {
    total: { dimension: 'performance', claim: 'The page is light', weight: 8 },
    styles: { dimension: 'performance', claim: 'Style sheets are light', weight: 4 },
    scripts: { dimension: 'performance', claim: 'Scripts are light', weight: 6 },
    fonts: { dimension: 'performance', claim: 'Fonts are light and of the format of today', weight: 4 },
    requests: { dimension: 'performance', claim: 'The page needs few files', weight: 4 },
    blocking: { dimension: 'performance', claim: 'No script holds the page up', weight: 6 },
    elements: { dimension: 'performance', claim: 'The page is made of few elements', weight: 3 },
  },

  german: {
    'The page is light': 'Die Seite ist leicht',
    'Style sheets are light': 'Stylesheets sind leicht',
    'Scripts are light': 'Skripte sind leicht',
    'Fonts are light and of the format of today': 'Schriften sind leicht und im heutigen Format',
    'The page needs few files': 'Die Seite braucht wenige Dateien',
    'No script holds the page up': 'Kein Skript hält die Seite auf',
    'The page is made of few elements': 'Die Seite besteht aus wenigen Elementen',
    'The page needs {} files.': 'Die Seite braucht {} Dateien.',
    'Put small ones together, and load pictures further down later.':
      'Kleine zusammenfassen und Bilder weiter unten später laden.',
    '{} weigh{} {} kB, more than {} kB.': '{0}: {2} kB, mehr als {3} kB.',
    'Leave out what is not needed, and make pictures, fonts and code smaller.':
      'Weglassen, was nicht nötig ist, und Bilder, Schriften und Code verkleinern.',
    'The font "/{}" is not compressed as WOFF2.': 'Die Schrift „/{}“ ist nicht als WOFF2 gepackt.',
    'Convert it; every browser of today reads WOFF2.': 'Umwandeln; jeder heutige Browser liest WOFF2.',
    'Nothing of the page is shown until this script has come and run.':
      'Nichts von der Seite ist zu sehen, bis dieses Skript da war und lief.',
    'Add defer to it.': 'Ihm defer geben.',
    'Show less on one page, or simplify its markup.': 'Weniger auf einer Seite zeigen oder ihren Quelltext vereinfachen.',
    'The page is made of {} elements, which makes it slow to lay out.':
      'Die Seite besteht aus {} Elementen und baut sich langsam auf.',
    'The page': 'Die Seite',
    'Style sheets': 'Stylesheets',
    Scripts: 'Skripte',
    Fonts: 'Schriften',
  },

  async grade(page, site) {
    const loaded = loadedBy(page, site);
    const sizes = new Map(
      await Promise.all([page.file, ...loaded].map(async (file) => [file, await bytesOf(file, site)] as const)),
    );
    const fonts = loaded.filter((file) => /\.(?:woff2?|ttf|otf|eot)$/i.test(file));
    const sum = (files: readonly string[]) => files.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
    const within = (kind: keyof typeof BUDGETS, files: readonly string[]) => ofFaults([tooMuch(kind, sum(files))]);
    const count = loaded.length + foreignOf(page).length + 1;

    return {
      total: within('total', [page.file, ...loaded]),
      styles: within(
        'styles',
        loaded.filter((file) => /\.css$/i.test(file)),
      ),
      scripts: within(
        'scripts',
        loaded.filter((file) => /\.m?js$/i.test(file)),
      ),
      fonts: fontsVerdict(fonts, sum(fonts)),
      requests: ofFaults([
        count > MOST_REQUESTS
          ? doubt(`The page needs ${count} files.`, 'Put small ones together, and load pictures further down later.')
          : undefined,
      ]),
      blocking: ofFaults(blocking(page)),
      elements: ofFaults([tooManyElements(page)]),
    };
  },
});

/** Files of the site, each once: named in the markup, and by the style sheets it names. */
function loadedBy(page: PageUnderGrade, site: SiteUnderGrade): string[] {
  const targets = page.document.all.flatMap(({ name, attributes, parent }) => {
    if (name === 'link')
      return /\b(?:stylesheet|preload|modulepreload|icon)\b/i.test(attributes['rel'] ?? '') ? [attributes['href']] : [];
    if (name === 'img' && parent?.name === 'picture') return [firstOfSet(parent.children[0]) ?? attributes['src']];
    return ['img', 'script', 'video', 'audio', 'iframe'].includes(name) ? [attributes['src'], attributes['poster']] : [];
  });
  return [...new Set(targets.flatMap((target) => (target ? (fileBehind(target, page, site) ?? []) : [])))];
}

function firstOfSet(source: Element | undefined): string | undefined {
  return source?.attributes['srcset']?.trim().split(/[\s,]/)[0];
}

function foreignOf({ document }: PageUnderGrade): Element[] {
  return document.all.filter(({ name, attributes }) =>
    name === 'link'
      ? /stylesheet/i.test(attributes['rel'] ?? '') && /^(?:https?:)?\/\//.test(attributes['href'] ?? '')
      : ['script', 'img', 'iframe'].includes(name) && /^(?:https?:)?\/\//.test(attributes['src'] ?? ''),
  );
}

/** As hosts send it: text compressed by Brotli. */
async function bytesOf(file: string, site: SiteUnderGrade): Promise<number> {
  const known = SIZES.get(site) ?? new Map<string, Promise<number>>();
  SIZES.set(site, known);

  const size = known.get(file) ?? measure(file, site);
  known.set(file, size);
  return await size;
}

async function measure(file: string, site: SiteUnderGrade): Promise<number> {
  const content = await site.read(file);
  if (!COMPRESSED.test(file)) return content.length;
  return (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })).length;
}

function tooMuch(kind: keyof typeof BUDGETS, bytes: number): Seen | undefined {
  const { bytes: most, what } = BUDGETS[kind];
  if (bytes <= most) return undefined;

  const message = `${what} weigh${kind === 'total' ? 's' : ''} ${Math.round(bytes / 1000)} kB, more than ${most / 1000} kB.`;
  const fix = 'Leave out what is not needed, and make pictures, fonts and code smaller.';
  return bytes > most * 3 ? fault(message, fix) : doubt(message, fix);
}

function fontsVerdict(fonts: readonly string[], bytes: number): Verdict {
  const old = fonts.filter((file) => !/\.woff2$/i.test(file));
  return ofFaults([
    tooMuch('fonts', bytes),
    ...old.map((file) =>
      doubt(`The font "/${file}" is not compressed as WOFF2.`, 'Convert it; every browser of today reads WOFF2.'),
    ),
  ]);
}

function blocking({ document }: PageUnderGrade): Seen[] {
  return document
    .byName('script')
    .filter((script) => isScript(script) && script.parent?.name === 'head' && script.attributes['src'] !== undefined)
    .filter(
      ({ attributes }) =>
        attributes['async'] === undefined && attributes['defer'] === undefined && attributes['type'] !== 'module',
    )
    .map((script) => at(script, fault('Nothing of the page is shown until this script has come and run.', 'Add defer to it.')));
}

function tooManyElements({ document }: PageUnderGrade): Seen | undefined {
  const count = document.all.length;
  if (count <= MOST_ELEMENTS) return undefined;

  const fix = 'Show less on one page, or simplify its markup.';
  const message = `The page is made of ${count} elements, which makes it slow to lay out.`;
  return count > MOST_ELEMENTS * 2 ? doubt(message, fix) : advice(message, fix);
}
