// Whether the pages that law asks for are there, complete by its list, and linked from every page.
import { privacyRegime } from '../../../agents/languages/legal/countries.ts';
import { missingByLaw } from '../../../agents/wording/legal-review.ts';
import { nameOf } from '../document/names.ts';
import { defineSiteGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, doubt, fault, isForwarding, isNotFoundPage, ofFaults, ofMany } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';
import { digitsOf } from '../truth/contact.ts';
import { countryOf, type SiteCountry } from '../truth/country.ts';
import { legalKindOf, legalPageKind, type LegalKind } from '../words/legal-pages.ts';

interface LegalSite {
  site: SiteUnderGrade;
  country: SiteCountry;
  pages: readonly PageUnderGrade[];
}

const NO_COUNTRY = 'The country is not known, and so neither is the law. Say it in the brief.';
const NAMES: Readonly<Record<LegalKind, string>> = {
  imprint: 'an imprint, which says who answers for the site',
  privacy: 'a privacy notice',
  accessibility: 'an accessibility statement',
};

export default defineSiteGrader({
  purpose: 'Looks for the pages that law asks for.',
  version: 1,
  audits: {
    imprint: { dimension: 'content', claim: 'The site says who answers for it', weight: 8 },
    privacy: { dimension: 'content', claim: 'The site says what becomes of its visitors’ data', weight: 8 },
    accessibility: { dimension: 'content', claim: 'The site says how accessible it is', weight: 3 },
    complete: { dimension: 'content', claim: 'The imprint names all that law wants', weight: 7 },
    linked: { dimension: 'content', claim: 'Every page leads to the legal pages', weight: 5 },
  },

  german: {
    'The site says who answers for it': 'Die Website sagt, wer für sie verantwortlich ist',
    'The site says what becomes of its visitors’ data': 'Die Website sagt, was mit den Daten ihrer Besucher geschieht',
    'The site says how accessible it is': 'Die Website sagt, wie barrierefrei sie ist',
    'The imprint names all that law wants': 'Das Impressum nennt alles, was das Gesetz verlangt',
    'Every page leads to the legal pages': 'Jede Seite führt zu den rechtlichen Seiten',
    'The site has no page that is {}.': 'Der Website fehlt {}.',
    'Add the page, and link to it from every page.': 'Die Seite anlegen und von jeder Seite verlinken.',
    'Add it.': 'Ergänzen.',
    'The imprint does not name {}.': 'Das Impressum nennt nicht: {}.',
    'Add it as the facts hold it.': 'Ergänzen, wie es in den Fakten steht.',
    'The imprint does not name {}; no fact holds it.': 'Das Impressum nennt nicht: {}; kein Fakt sagt es.',
    'Ask the client for it.': 'Den Kunden danach fragen.',
    'The imprint names no mail address.': 'Das Impressum nennt keine E-Mail-Adresse.',
    'The imprint names no postal address.': 'Das Impressum nennt keine Postanschrift.',
    'The page does not lead to {}.': 'Die Seite führt nicht hierhin: {}.',
    'Link to it in the footer.': 'In der Fußzeile verlinken.',
    'an imprint, which says who answers for the site': 'ein Impressum, das sagt, wer für die Website verantwortlich ist',
    'a privacy notice': 'eine Datenschutzerklärung',
    'an accessibility statement': 'eine Erklärung zur Barrierefreiheit',
  },

  grade(site) {
    const country = countryOf(site);
    if (!country) {
      const cannotTell: Verdict = { cannotTell: NO_COUNTRY };
      return { imprint: cannotTell, privacy: cannotTell, accessibility: cannotTell, complete: cannotTell, linked: cannotTell };
    }

    const legal = { site, country, pages: site.pages.filter((page) => !isForwarding(page) && !isNotFoundPage(page)) };
    return {
      imprint: wantsImprint(country) ? presence(legal, 'imprint') : { notApplicable: true },
      privacy: privacyRegime(country.code) === 'general' ? { notApplicable: true } : presence(legal, 'privacy'),
      accessibility: wantsStatement(country) ? presence(legal, 'accessibility') : { notApplicable: true },
      complete: completeness(legal),
      linked: linkage(legal),
    };
  },
});

/** Directive 2000/31/EC, Article 5, in every country of the Union and the EEA; the like in the United Kingdom and Switzerland. */
function wantsImprint({ code }: SiteCountry): boolean {
  return privacyRegime(code) !== 'general';
}

/** Directive (EU) 2019/882 asks it of services sold online; the smallest businesses are free. */
function wantsStatement({ code }: SiteCountry): boolean {
  return privacyRegime(code) === 'gdpr';
}

function presence({ site, country, pages }: LegalSite, kind: LegalKind): Verdict {
  const isThere = site.pages.some((page) => legalPageKind(page) === kind || linksTo(page, kind));
  if (isThere) return ofFaults([]);

  const message = `The site has no page that is ${NAMES[kind]}.`;
  const fix = `Add the page, and link to it from every page.`;
  const home = pages.find(({ path }) => path === '/') ?? pages[0];
  const owed = country.isKnown ? fault : doubt;
  const say = kind === 'accessibility' ? advice : owed;
  return ofFaults([{ ...say(message, fix), place: { page: home?.path ?? '/' } }]);
}

function completeness({ site, country, pages }: LegalSite): Verdict {
  const imprint = pages.find((page) => legalPageKind(page) === 'imprint');
  if (!imprint || !wantsImprint(country)) return { notApplicable: true };

  const facts = site.model?.facts;
  const words = imprint.document.root.text;
  if (!facts) return ofFaults(missingOnStranger(words).map((what) => lacking(imprint, doubt(what, 'Add it.'))));

  const { legal, name, address, mails, phones } = facts;
  const known = [
    legal.entity?.value ?? name.value,
    address?.value.street,
    address?.value.city,
    ...mails.slice(0, 1).map(({ value }) => value),
    ...Object.values(legal).map((each) => each?.value),
  ].filter((each) => each !== undefined);
  const unsaid = known.filter((each) => !bare(words).includes(bare(each)));
  const number = phones[0]?.value;
  const lacksNumber = number !== undefined && !digitsOf(words).includes(digitsOf(number.display).slice(-6));

  return ofFaults([
    ...[...unsaid, ...(lacksNumber ? [number.display] : [])].map((each) =>
      lacking(imprint, fault(`The imprint does not name ${each}.`, 'Add it as the facts hold it.')),
    ),
    ...missingByLaw(facts).map((each) =>
      lacking(imprint, advice(`The imprint does not name ${each}; no fact holds it.`, 'Ask the client for it.')),
    ),
  ]);
}

/** What every law wants: somebody to write to, and somewhere to find them. */
function missingOnStranger(words: string): string[] {
  const hasMail = /\S@\S|\(at\)|\[at\]|\bkontaktformular|\bcontact form/iu.test(words);
  const hasPlace = /\b\d{4,5}\s\p{Lu}|\b\p{Lu}{1,2}\d[\p{Lu}\d]?\s?\d\p{Lu}{2}\b/u.test(words);
  return [
    ...(hasMail ? [] : ['The imprint names no mail address.']),
    ...(hasPlace ? [] : ['The imprint names no postal address.']),
  ];
}

function lacking(page: PageUnderGrade, seen: Seen): Seen {
  return { ...seen, place: { page: page.path, selector: page.document.byName('main').length > 0 ? 'main' : 'body' } };
}

function linkage({ site, country, pages }: LegalSite): Verdict {
  const kinds: LegalKind[] = ['imprint', 'privacy'];
  const there = kinds.filter((kind) => site.pages.some((page) => legalPageKind(page) === kind || linksTo(page, kind)));
  if (there.length === 0) return { notApplicable: true };

  const say = country.isKnown ? fault : doubt;
  return ofMany(
    pages.flatMap((page) => {
      const missing = there.filter((kind) => legalPageKind(page) !== kind && !linksTo(page, kind));
      if (missing.length === 0) return [];
      const seen = say(
        `The page does not lead to ${missing.map((kind) => NAMES[kind]).join(' and ')}.`,
        'Link to it in the footer.',
      );
      return [{ ...seen, place: { page: page.path, selector: 'body' } }];
    }),
    pages.length,
  );
}

function linksTo(page: PageUnderGrade, kind: LegalKind): boolean {
  return page.document.byName('a').some((link) => legalKindOf(nameOf(link, page.document)) === kind);
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
