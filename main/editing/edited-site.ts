// What editing needs to know of a site as it is now: all of its slots, and where each thing on its pages comes from.
import type { SlotName, Slots } from '../../agents/site/slots.ts';
import { siteLocator, type SiteLocator } from '../../agents/locating/site-locator.ts';
import type { SiteSlots } from '../../agents/locating/site-slots.ts';
import { slotValue } from '../../agents/orchestrator/run.ts';

export type EditedSlots = SiteSlots &
  Pick<Slots, 'typography' | 'direction' | 'assets' | 'palette' | 'rhythm' | 'componentStyle' | 'brand'>;

export interface EditedSite {
  slots: EditedSlots;
  locator: SiteLocator;
}

/** @throws SitewrightError `precondition` before all of them were made */
export function editedSite(values: ReadonlyMap<SlotName, unknown>): EditedSite {
  const of = <Name extends SlotName>(name: Name) => slotValue(values, name);
  const slots: EditedSlots = {
    facts: of('facts'),
    services: of('services'),
    requirements: of('requirements'),
    brand: of('brand'),
    direction: of('direction'),
    palette: of('palette'),
    typography: of('typography'),
    rhythm: of('rhythm'),
    layout: of('layout'),
    componentStyle: of('componentStyle'),
    imagery: of('imagery'),
    icons: of('icons'),
    wordmark: of('wordmark'),
    sitemap: of('sitemap'),
    messaging: of('messaging'),
    homeCopy: of('homeCopy'),
    servicesCopy: of('servicesCopy'),
    aboutCopy: of('aboutCopy'),
    contactCopy: of('contactCopy'),
    faqCopy: of('faqCopy'),
    noticeBoard: of('noticeBoard'),
    metadata: of('metadata'),
    microcopy: of('microcopy'),
    legal: of('legal'),
    pages: of('pages'),
    assets: of('assets'),
  };
  let locator: SiteLocator | undefined;
  return {
    slots,
    // A copy of all the slots: worked out for whoever edits, not to show a page.
    get locator() {
      return (locator ??= siteLocator(slots));
    },
  };
}
