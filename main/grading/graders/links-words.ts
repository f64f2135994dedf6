// What links say: those who jump from link to link hear nothing but their words.
import { addressIn } from '../addresses.ts';
import type { Element } from '../document/document.ts';
import { isHidden, nameOf } from '../document/names.ts';
import { definePageGrader, type Seen } from '../grader.ts';
import { at, doubt, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { languageAt } from '../words/blocks.ts';

interface Link {
  element: Element;
  /** What is seen, folded. */
  words: string;
  /** Without its place within the page; empty where it is no page. */
  target: string;
}

/**
 * Words that name no goal, as Lighthouse's audit link-text lists them, and their like in the other languages.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/audits/seo/link-text.js
 */
const SAYS_NOTHING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(`
    click here, click this, go, here, information, learn more, more, more info, more information, right here, read
    more, see more, start, this, this page, link, details, continue, find out more, view more, tap here
  `),
  de: listed(`
    klicke hier, klicken sie hier, hier, hier klicken, mehr, mehr lesen, mehr erfahren, weiterlesen, weiter,
    weitere informationen, mehr infos, mehr informationen, details, link, dieser link
  `),
  fr: listed(`
    cliquez ici, ici, cliquer ici, en savoir plus, lire la suite, plus, lire plus, voir plus, suite, ce lien,
    lien, détails, plus d’informations
  `),
  es: listed(`
    click aquí, haga clic aquí, haz clic aquí, aquí, clic aquí, más, leer más, ver más, más información, saber
    más, seguir leyendo, este enlace, enlace, detalles
  `),
  it: listed(`
    clicca qui, qui, clicca, leggi tutto, leggi di più, scopri di più, di più, continua, altro, più informazioni,
    questo link, link, dettagli, vai
  `),
  nl: listed(`
    klik hier, hier, lees meer, meer, meer lezen, meer info, meer informatie, lees verder, verder, deze link,
    link, details
  `),
  ar: listed(`
    اضغط هنا, انقر هنا, هنا, المزيد, اقرأ المزيد
  `),
  he: listed(`
    לחצו כאן, לחץ כאן, כאן, עוד, קרא עוד, קראו עוד, למידע נוסף
  `),
};

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\/\S+\/\S*$/iu;
/** An address as short as this is a name that people say. */
const LONGEST_SAID = 30;

export default definePageGrader({
  purpose: 'Reads what links say.',
  version: 1,
  audits: {
    telling: { dimension: 'content', claim: 'Every link says where it leads', weight: 4 },
    apart: { dimension: 'content', claim: 'Links with the same words lead to the same place', weight: 3 },
    spoken: { dimension: 'content', claim: 'Links are words, not addresses', weight: 2 },
  },

  german: {
    'Every link says where it leads': 'Jeder Verweis sagt, wohin er führt',
    'Links with the same words lead to the same place': 'Gleich lautende Verweise führen zum selben Ort',
    'Links are words, not addresses': 'Verweise sind Worte, keine Adressen',
    'The link "{}" does not say where it leads.': 'Der Verweis „{}“ sagt nicht, wohin er führt.',
    'Let its words name what the reader finds there.': 'Seine Worte nennen lassen, was dort zu finden ist.',
    '"{}" leads to "{}" here and to "{}" before.': '„{}“ führt hier zu „{}“ und vorher zu „{}“.',
    'Give links to different places different words.': 'Verweisen auf Verschiedenes verschiedene Worte geben.',
    'The link shows its address: "{}".': 'Der Verweis zeigt seine Adresse: „{}“.',
  },

  grade(page) {
    const links = linksOf(page);
    return {
      telling: ofMany(links.map(namelessFault), links.length),
      apart: ofMany(ambiguityFaults(links), links.length),
      spoken: ofMany(links.map(addressFault), links.length),
    };
  },
});

function linksOf(page: PageUnderGrade): Link[] {
  return page.document.byName('a').flatMap((element) => {
    const { href } = element.attributes;
    if (href === undefined || isHidden(element)) return [];

    const words = folded(nameOf(element, page.document));
    const address = addressIn(href, page);
    if (words === '' || !address) return [];
    const isPage = /^https?:$/.test(address.protocol);
    return [{ element, words, target: isPage ? `${address.origin}${address.pathname}${address.search}` : '' }];
  });
}

function namelessFault({ element, words }: Link): Seen | undefined {
  const list = SAYS_NOTHING[languageAt(element)] ?? SAYS_NOTHING['en'];
  if (!list?.has(words)) return undefined;
  return at(
    element,
    doubt(`The link "${words}" does not say where it leads.`, 'Let its words name what the reader finds there.'),
  );
}

function ambiguityFaults(links: readonly Link[]): Seen[] {
  const first = new Map<string, Link>();

  return links.flatMap((link) => {
    if (link.target === '' || isNumber(link.words)) return [];
    const other = first.get(link.words);
    if (!other) first.set(link.words, link);
    if (!other || other.target === link.target) return [];

    const [here, before] = [link, other].map(({ element }) => element.attributes['href']);
    const message = `"${link.words}" leads to "${here}" here and to "${before}" before.`;
    return [at(link.element, doubt(message, 'Give links to different places different words.'))];
  });
}

/** Numbered pages, years: their row says what they are. */
function isNumber(words: string): boolean {
  return /^\d+$/.test(words);
}

function addressFault({ element, words }: Link): Seen | undefined {
  if (!BARE_ADDRESS.test(words) || words.length <= LONGEST_SAID) return undefined;
  return at(element, doubt(`The link shows its address: "${words}".`, 'Let its words name what the reader finds there.'));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s→›»>«‹←]+|[\s.…:!→›»>«‹←]+$/gu, '');
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map((each) => each.trim().replaceAll(/\s+/gu, ' ')));
}
