// Links, pictures and files that a page names and the site has. Addresses elsewhere are looked at by another grader, with consent.
import { selectorOf, type Element } from '../document/document.ts';
import { defineSiteGrader, type Seen } from '../grader.ts';
import { scoreOfShare } from '../scoring.ts';
import { addressOf, type PageUnderGrade, type SiteUnderGrade } from '../site-under-grade.ts';

/** Host of no site, to tell own addresses from others. */
const OWN = 'http://site.invalid';

interface Reference {
  page: PageUnderGrade;
  element: Element;
  /** As written. */
  target: string;
  kind: 'link' | 'resource';
}

export default defineSiteGrader({
  purpose: 'Follows every link and every file that a page names within the site.',
  version: 1,
  audits: {
    links: { dimension: 'code', claim: 'Every link leads somewhere', weight: 8 },
    resources: { dimension: 'code', claim: 'Every picture and file that a page loads is there', weight: 8 },
    fragments: { dimension: 'code', claim: 'Every link into a page finds its place there', weight: 4 },
    placeholders: { dimension: 'content', claim: 'No link is a placeholder', weight: 5 },
  },

  grade(site) {
    const references = site.pages.flatMap((page) => referencesIn(page));
    const links = references.filter(({ kind }) => kind === 'link');
    const resources = references.filter(({ kind }) => kind === 'resource');
    const addresses = new Map(site.files.flatMap((file) => namesOf(file).map((name) => [name, file] as const)));
    const isDead = (reference: Reference) => isOwn(reference) && !isRedirected(reference, site) && !fileOf(reference, addresses);

    return {
      links: verdictOf(links, isDead, ({ target }) => ({
        message: `The link "${target}" leads to a page that is not there.`,
        fix: 'Link to a page of the site, or take the link away.',
        severity: 'error',
        certainty: 'sure',
      })),
      resources: verdictOf(resources, isDead, ({ target }) => ({
        message: `"${target}" is loaded here and is not there.`,
        fix: 'Put the file there, or take away what names it.',
        severity: 'error',
        certainty: 'sure',
      })),
      fragments: verdictOf(
        links,
        (link) => !hasPlace(link, { addresses, site }),
        ({ target }) => ({
          message: `The link "${target}" leads to a place that its page does not have.`,
          fix: 'Give that place its id again, or link to the page as a whole.',
          severity: 'error',
          certainty: 'sure',
        }),
      ),
      placeholders: verdictOf(links, isPlaceholder, ({ target }) => ({
        message: `The link "${target}" goes nowhere yet.`,
        fix: 'Give it its address, or take it away.',
        severity: 'error',
        certainty: 'sure',
      })),
    };
  },
});

function referencesIn(page: PageUnderGrade): Reference[] {
  return page.document.all.flatMap((element) => {
    const { href, src, srcset, poster } = element.attributes;
    const sets = srcset?.split(/,\s+/).map((each) => each.trim().split(/\s+/)[0] ?? '') ?? [];
    const kind = ['a', 'area'].includes(element.name) ? 'link' : 'resource';

    return [href, src, poster, ...sets]
      .filter((target) => target !== undefined)
      .map((target): Reference => ({ page, element, target: target.trim(), kind }));
  });
}

function verdictOf(
  references: readonly Reference[],
  isAtFault: (reference: Reference) => boolean,
  say: (reference: Reference) => Seen,
) {
  const faults = references.filter((reference) => isAtFault(reference));
  const findings = faults.map((fault): Seen => {
    const { line } = fault.element;
    return {
      ...say(fault),
      place: { page: fault.page.path, selector: selectorOf(fault.element), ...(line === undefined ? {} : { line }) },
    };
  });

  return { score01: scoreOfShare(faults.length, references.length), findings };
}

function addressIn({ page, target }: Reference): URL | undefined {
  return URL.parse(target, OWN + page.path) ?? undefined;
}

function isOwn(reference: Reference): boolean {
  return addressIn(reference)?.origin === OWN && !isPlaceholder(reference);
}

function isPlaceholder({ target, kind }: Reference): boolean {
  return kind === 'link' && (['', '#', '#!', '#0'].includes(target) || /^javascript:/i.test(target));
}

/** Addresses at which hosts show a file: with and without its ending or closing slash. */
function namesOf(file: string): string[] {
  const address = addressOf(file);
  return [address, `/${file}`, address.replace(/\.html?$|\/$/, '') || '/'];
}

function fileOf(reference: Reference, addresses: ReadonlyMap<string, string>): string | undefined {
  const address = addressIn(reference);
  return address && addresses.get(decodeURI(address.pathname));
}

function isRedirected(reference: Reference, site: SiteUnderGrade): boolean {
  return site.redirects.has(addressIn(reference)?.pathname ?? '');
}

function hasPlace(
  link: Reference,
  { addresses, site }: { addresses: ReadonlyMap<string, string>; site: SiteUnderGrade },
): boolean {
  const id = decodeURIComponent(addressIn(link)?.hash.slice(1) ?? '');
  if (id === '' || id === 'top' || id.startsWith(':~:') || !isOwn(link)) return true;

  const file = fileOf(link, addresses);
  const page = site.pages.find((each) => each.file === file);
  return !page || page.document.byId(id) !== undefined || page.document.all.some(({ attributes }) => attributes['name'] === id);
}
