// What a page says about itself in its head: title, description, language, address, how it is shared.
import { addressIn } from '../addresses.ts';
import type { Document, Element } from '../document/document.ts';
import { definePageGrader, type Seen, type Verdict } from '../grader.ts';
import { advice, at, doubt, fault, isForwarding, isNotFoundPage, ofFaults, ofMany } from '../judging.ts';
import { isLanguage } from '../language-codes.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';

/** Search engines cut what is longer: https://developers.google.com/search/docs/appearance/title-link */
const TITLE_LENGTH = { min: 10, max: 70 };
const DESCRIPTION_LENGTH = { min: 50, max: 200 };

const SAYS_NOTHING =
  /^(?:home ?page|home|startseite|accueil|inicio|untitled.*|new page|page \d*|document|index|website|my site|welcome)$/i;

export default definePageGrader({
  purpose: 'Reads what a page says about itself: title, description, language, address, sharing.',
  version: 1,
  audits: {
    title: { dimension: 'seo', claim: 'The page has a title of its own', weight: 10 },
    description: { dimension: 'seo', claim: 'The page has a description for search results', weight: 6 },
    canonical: { dimension: 'seo', claim: 'The page names its own address as the one to keep', weight: 5 },
    indexable: { dimension: 'seo', claim: 'Search engines may list the page', weight: 10 },
    alternates: { dimension: 'seo', claim: 'Pages in other languages are named by real language codes', weight: 4 },
    sharing: { dimension: 'seo', claim: 'The page has title, words and picture for when it is shared', weight: 4 },
    language: { dimension: 'accessibility', claim: 'The page says its language', weight: 8 },
    zoom: { dimension: 'accessibility', claim: 'Readers may enlarge the page', weight: 8 },
    viewport: { dimension: 'seo', claim: 'The page is laid out for the device it is read on', weight: 8 },
    charset: { dimension: 'code', claim: 'The page says how its letters are coded', weight: 5 },
    doctype: { dimension: 'code', claim: 'The page is read by the standard, not by old habits', weight: 5 },
  },

  german: {
    'The page has a title of its own': 'Die Seite hat einen eigenen Titel',
    'The page has a description for search results': 'Die Seite hat eine Beschreibung für Suchergebnisse',
    'The page names its own address as the one to keep': 'Die Seite nennt ihre eigene Adresse als die gültige',
    'Search engines may list the page': 'Suchmaschinen dürfen die Seite aufnehmen',
    'Pages in other languages are named by real language codes': 'Seiten in anderen Sprachen tragen echte Sprachkürzel',
    'The page has title, words and picture for when it is shared': 'Die Seite hat Titel, Worte und Bild fürs Teilen',
    'The page says its language': 'Die Seite sagt ihre Sprache',
    'Readers may enlarge the page': 'Leser dürfen die Seite vergrößern',
    'The page is laid out for the device it is read on': 'Die Seite richtet sich nach dem Gerät',
    'The page says how its letters are coded': 'Die Seite sagt, wie ihre Zeichen kodiert sind',
    'The page is read by the standard, not by old habits': 'Die Seite wird nach dem Standard gelesen',
    'Say in 20 to 60 characters what the page is about and whose it is.':
      'In 20 bis 60 Zeichen sagen, worum es geht und wem die Seite gehört.',
    'The page has no title.': 'Die Seite hat keinen Titel.',
    'The title "{}" says nothing about the page.': 'Der Titel „{}“ sagt nichts über die Seite.',
    'The title "{}" is short.': 'Der Titel „{}“ ist kurz.',
    'The title has {} characters; search results cut it.': 'Der Titel hat {} Zeichen; Suchergebnisse kürzen ihn.',
    'Say in one or two sentences what the reader finds here.': 'In ein, zwei Sätzen sagen, was der Leser hier findet.',
    'The page has no description, so search engines choose words of their own.': 'Die Seite hat keine Beschreibung.',
    'The page has two descriptions; only one is read.': 'Die Seite hat zwei Beschreibungen; nur eine wird gelesen.',
    'Keep one.': 'Eine behalten.',
    'The description is short.': 'Die Beschreibung ist kurz.',
    'The description has {} characters; search results cut it.': 'Die Beschreibung hat {} Zeichen; Suchergebnisse kürzen sie.',
    'Name the full address of this very page.': 'Die volle Adresse genau dieser Seite nennen.',
    'The page does not say which of its addresses is the one to keep.':
      'Die Seite sagt nicht, welche ihrer Adressen die gültige ist.',
    'Add <link rel="canonical">. {}': '<link rel="canonical"> einfügen. {}',
    'The page names two addresses as its own; search engines then trust neither.':
      'Die Seite nennt zwei Adressen; Suchmaschinen glauben keiner.',
    'The address that the page names as its own is none.': 'Was die Seite als ihre Adresse nennt, ist keine.',
    'The page names "{}" as its address, so search engines leave this page out.': 'Die Seite nennt „{}“ als Adresse.',
    'Take "noindex" away if the page is meant to be found.': '„noindex“ entfernen, wenn die Seite gefunden werden soll.',
    'The page asks search engines not to list it.': 'Die Seite bittet Suchmaschinen, sie nicht aufzunehmen.',
    '"{}" is no language code.': '„{}“ ist kein Sprachkürzel.',
    'Write a code like "de" or "fr-CH".': 'Ein Kürzel wie „de“ oder „fr-CH“ schreiben.',
    'A page in another language is not named by its full address.':
      'Eine Seite in anderer Sprache ist nicht mit voller Adresse genannt.',
    'Write the address with https:// and host.': 'Die Adresse mit https:// und Host schreiben.',
    'Give the page og:title, og:description and og:image, each with words or a full address.':
      'og:title, og:description und og:image ergänzen.',
    'When the page is shared it has no {}.': 'Geteilt fehlt der Seite: {}.',
    '{} is not a full address; those who show the shared page cannot find it.':
      '{} ist keine volle Adresse; wer die geteilte Seite zeigt, findet es nicht.',
    'Write the language on the html element, e.g. lang="en" or lang="de-AT".':
      'Die Sprache an das html-Element schreiben, z. B. lang="en" oder lang="de-AT".',
    'The page does not say its language, so screen readers speak it in the wrong voice.':
      'Die Seite sagt ihre Sprache nicht; sie wird falsch vorgelesen.',
    '"{}" is no language code, so screen readers do not know it.':
      '„{}“ ist kein Sprachkürzel; Vorleseprogramme kennen es nicht.',
    'The page keeps readers from enlarging it.': 'Die Seite lässt sich nicht vergrößern.',
    'Take user-scalable and maximum-scale out of the viewport.': 'user-scalable und maximum-scale aus dem viewport nehmen.',
    'Add <meta name="viewport" content="width=device-width, initial-scale=1"> to the head.':
      '<meta name="viewport" content="width=device-width, initial-scale=1"> in den Kopf setzen.',
    'The page says no viewport, so phones show it small.': 'Die Seite nennt keinen viewport, also zeigen Telefone sie klein.',
    'Put <meta charset="utf-8"> first in the head.': '<meta charset="utf-8"> zuerst in den Kopf setzen.',
    'The page does not say how its letters are coded; ä, é and € may come out wrong.':
      'Die Seite sagt nicht, wie ihre Zeichen kodiert sind; ä, é und € können falsch erscheinen.',
    'The page says its letters are coded as "{}", which is out of use.':
      'Die Seite nennt als Kodierung „{}“, was nicht mehr üblich ist.',
    'The coding of letters is said too late: browsers read the first 1,024 bytes only.':
      'Die Kodierung steht zu spät, nach 1.024 Byte.',
    'Begin the file with <!doctype html>.': 'Die Datei mit <!doctype html> beginnen.',
    'The page has no doctype, so browsers lay it out by the habits of the nineties.':
      'Die Seite hat keinen Doctype und wird nach alter Art gesetzt.',
    'The page names an old kind of HTML.': 'Die Seite nennt ein altes HTML.',
  },

  grade(page) {
    const { document } = page;
    const isListed = !isNotFoundPage(page) && !isForwarding(page);
    const listed = (judge: () => Verdict): Verdict => (isListed ? judge() : { notApplicable: true });

    return {
      title: ofFaults([titleFault(document)]),
      description: listed(() => ofFaults([descriptionFault(document)])),
      canonical: listed(() => canonicalVerdict(page)),
      indexable: listed(() => ofFaults([indexingFault(page)])),
      alternates: alternatesVerdict(document),
      sharing: listed(() => ofFaults(sharingFaults(document))),
      language: ofFaults([languageFault(document)]),
      zoom: zoomVerdict(document),
      viewport: ofFaults([viewportFault(document)]),
      charset: ofFaults([charsetFault(page)]),
      doctype: ofFaults([doctypeFault(page)]),
    };
  },
});

function metas({ byName }: Document, name: string): Element[] {
  return byName('meta').filter(({ attributes }) => (attributes['name'] ?? attributes['property'])?.toLowerCase() === name);
}

function contentOf(document: Document, name: string): string {
  return metas(document, name)[0]?.attributes['content']?.trim() ?? '';
}

function linksOf({ byName }: Document, rel: string): Element[] {
  return byName('link').filter(({ attributes }) => attributes['rel']?.toLowerCase().split(/\s+/).includes(rel));
}

function titleFault({ byName }: Document): Seen | undefined {
  const title = byName('title').find(({ parent }) => parent?.name === 'head');
  const words = title?.text ?? '';
  const fix = 'Say in 20 to 60 characters what the page is about and whose it is.';

  if (!title || words === '') return { ...fault('The page has no title.', fix), place: { selector: 'head' } };
  if (SAYS_NOTHING.test(words)) return at(title, fault(`The title "${words}" says nothing about the page.`, fix));
  if (words.length < TITLE_LENGTH.min) return at(title, advice(`The title "${words}" is short.`, fix));
  if (words.length > TITLE_LENGTH.max) {
    return at(title, advice(`The title has ${words.length} characters; search results cut it.`, fix));
  }
  return undefined;
}

function descriptionFault(document: Document): Seen | undefined {
  const [element, second] = metas(document, 'description');
  const words = element?.attributes['content']?.trim() ?? '';
  const fix = 'Say in one or two sentences what the reader finds here.';

  if (!element || words === '') {
    const place = { selector: 'head' };
    return { ...doubt('The page has no description, so search engines choose words of their own.', fix), place };
  }
  if (second) return at(second, fault('The page has two descriptions; only one is read.', 'Keep one.'));
  if (words.length < DESCRIPTION_LENGTH.min) return at(element, advice('The description is short.', fix));
  if (words.length > DESCRIPTION_LENGTH.max) {
    return at(element, advice(`The description has ${words.length} characters; search results cut it.`, fix));
  }
  return undefined;
}

function canonicalVerdict(page: PageUnderGrade): Verdict {
  const [link, second] = linksOf(page.document, 'canonical');
  const fix = 'Name the full address of this very page.';
  if (!link) {
    const missing = advice(
      'The page does not say which of its addresses is the one to keep.',
      `Add <link rel="canonical">. ${fix}`,
    );
    return ofFaults([{ ...missing, place: { selector: 'head' } }]);
  }
  if (second)
    return ofFaults([at(second, fault('The page names two addresses as its own; search engines then trust neither.', fix))]);

  const target = link.attributes['href'] ?? '';
  const named = addressIn(target, page);
  if (target === '' || !named) return ofFaults([at(link, fault('The address that the page names as its own is none.', fix))]);

  const isElsewhere = shortened(named.pathname) !== shortened(addressIn('', page)?.pathname ?? '');
  if (!isElsewhere) return ofFaults([]);
  return ofFaults([at(link, doubt(`The page names "${target}" as its address, so search engines leave this page out.`, fix))]);
}

/** Hosts show a page with and without its ending or closing slash. */
function shortened(path: string): string {
  return path.replace(/(?:index)?(?:\.html?)?$/i, '').replace(/\/$/, '');
}

function indexingFault(page: PageUnderGrade): Seen | undefined {
  const element = ['robots', 'googlebot']
    .flatMap((name) => metas(page.document, name))
    .find(({ attributes }) => /\b(?:noindex|none)\b/i.test(attributes['content'] ?? ''));
  if (!element) return undefined;

  const fix = 'Take "noindex" away if the page is meant to be found.';
  const message = 'The page asks search engines not to list it.';
  return at(element, page.path === '/' ? fault(message, fix) : doubt(message, fix));
}

function alternatesVerdict(document: Document): Verdict {
  const links = linksOf(document, 'alternate').filter(({ attributes }) => attributes['hreflang'] !== undefined);

  return ofMany(
    links.map((link) => {
      const { hreflang = '', href = '' } = link.attributes;
      if (hreflang !== 'x-default' && !isLanguage(hreflang)) {
        return at(link, fault(`"${hreflang}" is no language code.`, 'Write a code like "de" or "fr-CH".'));
      }
      return /^https?:/i.test(href)
        ? undefined
        : at(
            link,
            doubt('A page in another language is not named by its full address.', 'Write the address with https:// and host.'),
          );
    }),
    links.length,
  );
}

function sharingFaults(document: Document): (Seen | undefined)[] {
  const missing = ['og:title', 'og:description', 'og:image'].filter((name) => contentOf(document, name) === '');
  const fix = 'Give the page og:title, og:description and og:image, each with words or a full address.';
  if (missing.length > 0) {
    return [{ ...doubt(`When the page is shared it has no ${missing.join(', no ')}.`, fix), place: { selector: 'head' } }];
  }

  return ['og:image', 'og:url'].map((name) => {
    const [element] = metas(document, name);
    if (!element || /^https?:\/\//i.test(element.attributes['content'] ?? '')) return undefined;
    return at(element, doubt(`${name} is not a full address; those who show the shared page cannot find it.`, fix));
  });
}

function languageFault({ root }: Document): Seen | undefined {
  const code = root.attributes['lang']?.trim();
  const fix = 'Write the language on the html element, e.g. lang="en" or lang="de-AT".';

  if (!code) return at(root, fault('The page does not say its language, so screen readers speak it in the wrong voice.', fix));
  return isLanguage(code) ? undefined : at(root, fault(`"${code}" is no language code, so screen readers do not know it.`, fix));
}

function zoomVerdict(document: Document): Verdict {
  const [element] = metas(document, 'viewport');
  const content = element?.attributes['content'] ?? '';
  // Under 2 is what WCAG 1.4.4 counts as keeping readers from enlarging.
  const largest = Number(/maximum-scale\s*=\s*([\d.]+)/i.exec(content)?.[1] ?? 5);
  const isBlocked = /user-scalable\s*=\s*(?:no|0)\b/i.test(content) || largest < 2;
  if (!element || !isBlocked) return ofFaults([]);

  return ofFaults([
    at(element, fault('The page keeps readers from enlarging it.', 'Take user-scalable and maximum-scale out of the viewport.')),
  ]);
}

function viewportFault(document: Document): Seen | undefined {
  if (/width\s*=/i.test(contentOf(document, 'viewport'))) return undefined;

  const fix = 'Add <meta name="viewport" content="width=device-width, initial-scale=1"> to the head.';
  return { ...fault('The page says no viewport, so phones show it small.', fix), place: { selector: 'head' } };
}

/** https://html.spec.whatwg.org/multipage/semantics.html#charset */
function charsetFault({ document, markup }: PageUnderGrade): Seen | undefined {
  const element = document
    .byName('meta')
    .find(({ attributes }) => attributes['charset'] !== undefined || /charset=/i.test(attributes['content'] ?? ''));
  const code = element?.attributes['charset'] ?? /charset=([\w-]+)/i.exec(element?.attributes['content'] ?? '')?.[1] ?? '';
  const fix = 'Put <meta charset="utf-8"> first in the head.';

  if (!element && markup.startsWith('\uFEFF')) return undefined;
  if (!element) {
    return {
      ...doubt('The page does not say how its letters are coded; ä, é and € may come out wrong.', fix),
      place: { selector: 'head' },
    };
  }
  if (!/^utf-?8$/i.test(code.trim()))
    return at(element, doubt(`The page says its letters are coded as "${code}", which is out of use.`, fix));
  const isLate = Buffer.byteLength(markup.slice(0, markup.search(/charset\s*=/i)), 'utf8') > 1024;
  return isLate
    ? at(element, fault('The coding of letters is said too late: browsers read the first 1,024 bytes only.', fix))
    : undefined;
}

function doctypeFault({ markup }: PageUnderGrade): Seen | undefined {
  const start = markup.replace(/^\uFEFF?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*/, '').slice(0, 200);
  const place = { line: 1 };
  const fix = 'Begin the file with <!doctype html>.';

  if (!/^<!doctype html/i.test(start)) {
    return { ...fault('The page has no doctype, so browsers lay it out by the habits of the nineties.', fix), place };
  }
  return /^<!doctype html\s*(?:>|system "about:legacy-compat")/i.test(start)
    ? undefined
    : { ...advice('The page names an old kind of HTML.', fix), place };
}
