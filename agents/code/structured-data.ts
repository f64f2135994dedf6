// Says to machines what the pages say to people, as JSON-LD, and not a word more.
import { defineMaker } from '../agent.ts';
import { jobNodes, newsNode } from '../linked-data/board.ts';
import { breadcrumbs } from '../linked-data/breadcrumbs.ts';
import { businessNode } from '../linked-data/business.ts';
import { faqNode, offerNode } from '../linked-data/offers.ts';
import type { Slots } from '../site/slots.ts';

type Node = Slots['structuredData']['pages'][string][number];

export default defineMaker({
  purpose: 'Describes the business, its offers and pages in JSON-LD.',
  german: {
    name: 'Strukturierte Daten',
    purpose: 'Beschreibt Betrieb, Angebote und Seiten in JSON-LD.',
  },
  version: 2,
  untasked: 'It says to machines what the pages say, and not a word more.',
  reads: [
    'facts.name',
    'facts.trade',
    'facts.description',
    'facts.address',
    'facts.country',
    'facts.geo',
    'facts.phones',
    'facts.mails',
    'facts.hours',
    'facts.legal',
    'facts.vacancies',
    'services',
    'faqCopy',
    'noticeBoard.news',
    'sitemap.pages',
    'metadata.origin',
    'metadata.locale',
  ],
  writes: 'structuredData',

  craft({ facts, services, faqCopy, noticeBoard, sitemap, metadata }, { parts }) {
    const pages: Record<string, Node[]> = {};
    const { origin, locale } = metadata;
    const offersById = new Map(services.offers.map((offer) => [offer.id, offer]));
    const hasJobs = sitemap.pages.some(({ kind }) => kind === 'jobs');
    const business = businessNode(facts, { origin, offers: services.offers });

    for (const page of sitemap.pages) {
      if (page.kind === 'not-found') continue;

      const nodes: Node[] = [];
      if (page.kind === 'home') nodes.push(business, websiteNode(facts.name.value, locale, origin));
      else nodes.push(breadcrumbs({ page, pages: sitemap.pages, origin }));

      if (page.kind === 'faq' && faqCopy.items.length > 0) nodes.push(faqNode(faqCopy.items));
      if (page.kind === (hasJobs ? 'jobs' : 'about')) nodes.push(...jobNodes(facts, business));
      const article = page.kind === 'article' ? newsNode(noticeBoard.news, page.article, business) : undefined;
      if (article) nodes.push(article);
      const offer = page.offer === undefined ? undefined : offersById.get(page.offer);
      if (page.kind === 'service' && offer) nodes.push(offerNode(offer, facts.name.value));

      pages[page.id] = nodes.map((node) => ({ '@context': 'https://schema.org', ...node }));
    }

    return { pages: parts.repeating('linked data of pages', pages) };
  },
});

function websiteNode(name: string, locale: string, origin: string | undefined): Node {
  return { '@type': 'WebSite', name, inLanguage: locale, ...(origin ? { url: `${origin}/` } : {}) };
}
