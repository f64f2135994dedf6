// JSON-LD: whether search engines can read it, and whether it says what the page says.
import type { Document } from '../document/document.ts';
import { definePageGrader, type Seen } from '../grader.ts';
import { advice, at, doubt, fault, isForwarding, isNotFoundPage, ofFaults, ofMany } from '../judging.ts';
import { disagreements } from '../linked-data/agreement.ts';
import { blocksOf, type Block, type LinkedNode } from '../linked-data/blocks.ts';
import { hasProperty, isA, isKnownType, NEEDED } from '../vocabulary/schema-org.ts';

const DATES = /^(?:datePublished|dateModified|startDate|endDate|uploadDate|datePosted|validThrough|validFrom)$/;

export default definePageGrader({
  purpose: 'Reads the data for search engines, and compares it with the page.',
  version: 1,
  audits: {
    there: { dimension: 'seo', claim: 'The home page tells search engines what the firm is', weight: 4 },
    readable: { dimension: 'seo', claim: 'Data for search engines can be read', weight: 8 },
    known: { dimension: 'seo', claim: 'Data for search engines uses the words of schema.org', weight: 6 },
    complete: { dimension: 'seo', claim: 'Data for search engines says what each kind needs', weight: 6 },
    values: { dimension: 'seo', claim: 'Dates, prices and addresses in the data are written as asked', weight: 5 },
    agrees: { dimension: 'content', claim: 'Data for search engines says what the page says', weight: 8 },
  },

  german: {
    'The home page tells search engines what the firm is': 'Die Startseite sagt Suchmaschinen, was der Betrieb ist',
    'Data for search engines can be read': 'Daten für Suchmaschinen sind lesbar',
    'Data for search engines uses the words of schema.org': 'Daten für Suchmaschinen verwenden die Wörter von schema.org',
    'Data for search engines says what each kind needs': 'Daten für Suchmaschinen sagen, was jede Art braucht',
    'Dates, prices and addresses in the data are written as asked': 'Daten, Preise und Adressen sind geschrieben wie verlangt',
    'Data for search engines says what the page says': 'Daten für Suchmaschinen sagen, was die Seite sagt',
    'The page tells search engines nothing about the firm.': 'Die Seite sagt Suchmaschinen nichts über den Betrieb.',
    'Add JSON-LD with name, address, phone and hours.': 'JSON-LD mit Name, Anschrift, Telefon und Zeiten einfügen.',
    'The data for search engines cannot be read: {}.': 'Die Daten für Suchmaschinen sind nicht lesbar: {}.',
    'Mend its JSON.': 'Ihr JSON beheben.',
    'The data does not say that it is written in schema.org’s words.':
      'Die Daten sagen nicht, dass sie die Wörter von schema.org verwenden.',
    'Set @context to https://schema.org.': '@context auf https://schema.org setzen.',
    'The data does not say of what kind it is.': 'Die Daten sagen nicht, welcher Art sie sind.',
    'Give it an @type.': 'Ihnen einen @type geben.',
    '"{}" is no kind of thing that search engines know.': '„{}“ ist keine Art, die Suchmaschinen kennen.',
    'Take one from schema.org.': 'Eine aus schema.org nehmen.',
    '"{}" is nothing that schema.org says about a {}.': '„{}“ sagt schema.org nicht von {}.',
    'Take the right word from schema.org.': 'Das richtige Wort aus schema.org nehmen.',
    'The data about the {} does not say its {}.': 'Den Daten zu {} fehlt: {}.',
    'Say it, or leave the whole out.': 'Es sagen oder das Ganze weglassen.',
    '"{}" is no date that search engines read.': '„{}“ ist kein Datum, das Suchmaschinen lesen.',
    'Write dates as 2026-05-31.': 'Daten als 2026-05-31 schreiben.',
    '"{}" is no price that search engines read.': '„{}“ ist kein Preis, den Suchmaschinen lesen.',
    'Write the number alone, e.g. 4.80.': 'Nur die Zahl schreiben, z. B. 4.80.',
    'A price does not say its currency.': 'Ein Preis sagt seine Währung nicht.',
    'Set priceCurrency, e.g. EUR.': 'priceCurrency setzen, z. B. EUR.',
    '"{}" is not a full address.': '„{}“ ist keine volle Adresse.',
    'Write the address with https:// and host.': 'Die Adresse mit https:// und Host schreiben.',
    'Search engines are told the phone number {}, the page shows another.':
      'Suchmaschinen erfahren die Nummer {}, die Seite zeigt eine andere.',
    'Give both the same number.': 'Beiden dieselbe Nummer geben.',
    'Search engines are told the mail address {}, the page shows another.':
      'Suchmaschinen erfahren die E-Mail-Adresse {}, die Seite zeigt eine andere.',
    'Give both the same address.': 'Beiden dieselbe Adresse geben.',
    'Search engines are told "{}", which the page does not say.': 'Suchmaschinen erfahren „{}“, was die Seite nicht sagt.',
    'Say it on the page, or take it out of the data.': 'Es auf der Seite sagen oder aus den Daten nehmen.',
    'Search engines are told "{}", which are not the opening hours.':
      'Suchmaschinen erfahren „{}“, was nicht die Öffnungszeiten sind.',
    'Take the hours from the facts.': 'Die Zeiten aus den Fakten nehmen.',
  },

  grade(page, site) {
    const blocks = blocksOf(page.document);
    const nodes = blocks.flatMap((block) => block.nodes ?? []);
    const isHome = page.path === '/' && !isForwarding(page) && !isNotFoundPage(page);

    return {
      there: isHome ? ofFaults([missing(page.document, blocks)]) : { notApplicable: true },
      readable: ofMany(
        blocks.map((block) => unreadable(block)),
        blocks.length,
      ),
      known: ofMany(
        nodes.flatMap((node) => unknownWords(node)),
        nodes.length,
      ),
      complete: ofMany(
        nodes.flatMap((node) => gaps(node)),
        nodes.length,
      ),
      values: ofMany(
        nodes.flatMap((node) => wrongValues(node)),
        nodes.length,
      ),
      agrees: ofMany(disagreements({ nodes, page, site }), nodes.length),
    };
  },
});

function missing({ all }: Document, blocks: readonly Block[]): Seen | undefined {
  if (blocks.length > 0 || all.some(({ attributes }) => attributes['itemtype'] !== undefined)) return undefined;
  const seen = doubt('The page tells search engines nothing about the firm.', 'Add JSON-LD with name, address, phone and hours.');
  return { ...seen, place: { selector: 'head' } };
}

function unreadable({ element, error, isSchemaOrg, nodes }: Block): Seen | undefined {
  if (error !== undefined) return at(element, fault(`The data for search engines cannot be read: ${error}.`, 'Mend its JSON.'));
  if (!isSchemaOrg)
    return at(
      element,
      fault('The data does not say that it is written in schema.org’s words.', 'Set @context to https://schema.org.'),
    );
  return nodes?.length === 0 ? at(element, fault('The data does not say of what kind it is.', 'Give it an @type.')) : undefined;
}

function unknownWords({ types, values, element }: LinkedNode): Seen[] {
  const strangers = types.filter((type) => !isKnownType(type));
  if (strangers.length > 0) {
    return strangers.map((type) =>
      at(element, doubt(`"${type}" is no kind of thing that search engines know.`, 'Take one from schema.org.')),
    );
  }

  return Object.keys(values)
    .filter(
      (name) =>
        !name.startsWith('@') &&
        !types.some((type) => hasProperty(type, name.replace(/^https?:\/\/schema\.org\//, '').replace(/-input$/, ''))),
    )
    .map((name) =>
      at(
        element,
        doubt(`"${name}" is nothing that schema.org says about a ${types.join(' or ')}.`, 'Take the right word from schema.org.'),
      ),
    );
}

function gaps({ types, values, element }: LinkedNode): Seen[] {
  const isReference = Object.keys(values).every((key) => key.startsWith('@'));
  if (isReference) return [];

  const kinds = Object.entries(NEEDED).filter(([kind]) => types.some((type) => isA(type, kind)));
  const needed = kinds.flatMap(([, needs]) => needs);
  const absent = needed.filter((ways) => ways.every((name) => [undefined, '', null].some((nothing) => values[name] === nothing)));

  return absent.map((ways) =>
    at(
      element,
      doubt(`The data about the ${types.join(' or ')} does not say its ${ways.join(' or ')}.`, 'Say it, or leave the whole out.'),
    ),
  );
}

function wrongValues({ types, values, element }: LinkedNode): Seen[] {
  const { price, priceCurrency } = values;
  const isOffer = types.some((type) => isA(type, 'Offer') || isA(type, 'PriceSpecification'));
  const seen: (Seen | undefined)[] = Object.entries(values).map(([name, value]) =>
    DATES.test(name) && typeof value === 'string' && !/^\d{4}-\d\d(?:-\d\d)?(?:T|$)/.test(value)
      ? fault(`"${value}" is no date that search engines read.`, 'Write dates as 2026-05-31.')
      : undefined,
  );

  if (price !== undefined && !/^\d+(?:\.\d+)?$/.test(wordOf(price))) {
    seen.push(fault(`"${wordOf(price)}" is no price that search engines read.`, 'Write the number alone, e.g. 4.80.'));
  }
  if (isOffer && price !== undefined && !/^[A-Z]{3}$/.test(wordOf(priceCurrency))) {
    seen.push(fault('A price does not say its currency.', 'Set priceCurrency, e.g. EUR.'));
  }
  for (const name of ['url', 'logo', 'image', 'item']) {
    const value = values[name];
    if (typeof value === 'string' && !/^https?:\/\//.test(value)) {
      seen.push(advice(`"${value}" is not a full address.`, 'Write the address with https:// and host.'));
    }
  }
  return seen.filter((each) => each !== undefined).map((each) => at(element, each));
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
