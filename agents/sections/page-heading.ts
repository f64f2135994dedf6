// The heading of each kind of page: what its h1 says.
import type { Text } from '../site/text.ts';
import type { Material, PageAt } from './section.ts';
import { offerOf } from './offers.ts';

/** Nothing for pages whose material is missing. */
export function pageHeading(material: Material, page: PageAt): Text | undefined {
  switch (page.kind) {
    case 'home':
      return material.homeCopy.headline;
    case 'services':
      return material.servicesCopy.heading;
    case 'service':
      return offerOf(material, page.offer)?.name;
    case 'work':
      return material.servicesCopy.cases?.heading;
    case 'timetable':
      return material.servicesCopy.timetable?.heading;
    case 'about':
      return material.aboutCopy.heading;
    case 'faq':
      return material.faqCopy.heading;
    case 'contact':
      return material.contactCopy.heading;
    case 'legal':
      return legalPage(material, page)?.heading;
    case 'not-found':
      return material.microcopy.labels.notFoundHeading;
    default:
      return boardHeading(material, page);
  }
}

function boardHeading({ noticeBoard: { news, vacancies } }: Material, page: PageAt): Text | undefined {
  if (page.kind === 'jobs') return vacancies?.heading;
  return page.kind === 'article' ? news?.items.find(({ id }) => id === page.article)?.title : news?.heading;
}

export function pageLead(material: Material, page: PageAt): Text | undefined {
  switch (page.kind) {
    case 'services':
      return material.servicesCopy.lead;
    case 'service':
      return offerOf(material, page.offer)?.description;
    case 'about':
      return material.aboutCopy.lead;
    case 'contact':
      return material.contactCopy.lead;
    default:
      return undefined;
  }
}

export function legalPage(material: Material, page: PageAt): Material['legal']['pages'][number] | undefined {
  return material.legal.pages.find((legal) => legal.id === page.id || legal.id === page.offer);
}
