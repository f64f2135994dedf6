// Links, pictures and files that a page names and the site has. Addresses elsewhere are looked at by another grader, with consent.
import { addressIn, decoded, fileBehind, isOwnAddress } from '../addresses.ts';
import { selectorOf, type Element } from '../document/document.ts';
import { defineSiteGrader, type Seen } from '../grader.ts';
import { scoreOfShare } from '../scoring.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';

interface Reference {
  page: PageUnderGrade;
  element: Element;
  /** As written. */
  target: string;
  kind: 'link' | 'resource';
}

export default defineSiteGrader({
  purpose: 'Follows every link and every file that a page names within the site.',
  version: 2,
  audits: {
    links: { dimension: 'code', claim: 'Every link leads somewhere', weight: 8 },
    resources: { dimension: 'code', claim: 'Every picture and file that a page loads is there', weight: 8 },
    fragments: { dimension: 'code', claim: 'Every link into a page finds its place there', weight: 4 },
    placeholders: { dimension: 'content', claim: 'No link is a placeholder', weight: 5 },
  },

  german: {
    'Every link leads somewhere': 'Jeder Verweis führt irgendwohin',
    'Every picture and file that a page loads is there': 'Jedes Bild und jede Datei, die eine Seite lädt, gibt es',
    'Every link into a page finds its place there': 'Jeder Verweis in eine Seite findet dort seine Stelle',
    'No link is a placeholder': 'Kein Verweis ist ein Platzhalter',
    'The link "{}" leads to a page that is not there.': 'Der Verweis „{}“ führt zu einer Seite, die es nicht gibt.',
    'Link to a page of the site, or take the link away.': 'Auf eine Seite der Website verweisen oder den Verweis entfernen.',
    '"{}" is loaded here and is not there.': '„{}“ wird hier geladen, und es gibt es nicht.',
    'Put the file there, or take away what names it.': 'Die Datei dorthin legen oder entfernen, was sie nennt.',
    'The link "{}" leads to a place that its page does not have.':
      'Der Verweis „{}“ führt zu einer Stelle, die seine Seite nicht hat.',
    'Give that place its id again, or link to the page as a whole.':
      'Der Stelle ihre id wiedergeben oder auf die ganze Seite verweisen.',
    'The link "{}" goes nowhere yet.': 'Der Verweis „{}“ führt noch nirgendwohin.',
    'Give it its address, or take it away.': 'Ihm seine Adresse geben oder ihn entfernen.',
  },

  grade(site) {
    const references = site.pages.flatMap((page) => referencesIn(page));
    const links = references.filter(({ kind }) => kind === 'link');
    const resources = references.filter(({ kind }) => kind === 'resource');
    const isDead = (reference: Reference) => isOwn(reference) && !isRedirected(reference, site) && !fileOf(reference, site);

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
        (link) => !hasPlace(link, site),
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

function isOwn(reference: Reference): boolean {
  return isOwnAddress(reference.target, reference.page) && !isPlaceholder(reference);
}

function isPlaceholder({ target, kind }: Reference): boolean {
  return kind === 'link' && (['', '#', '#!', '#0'].includes(target) || /^javascript:/i.test(target));
}

function fileOf({ target, page }: Reference, site: SiteUnderGrade): string | undefined {
  return fileBehind(target, page, site);
}

function isRedirected({ target, page }: Reference, site: SiteUnderGrade): boolean {
  return site.redirects.has(addressIn(target, page)?.pathname ?? '');
}

function hasPlace(link: Reference, site: SiteUnderGrade): boolean {
  const id = decoded(addressIn(link.target, link.page)?.hash.slice(1) ?? '');
  if (id === '' || id === 'top' || id.startsWith(':~:') || !isOwn(link)) return true;

  const file = fileOf(link, site);
  const page = site.pages.find((each) => each.file === file);
  return !page || page.document.byId(id) !== undefined || page.document.all.some(({ attributes }) => attributes['name'] === id);
}
