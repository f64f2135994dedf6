// Runs the eleven content makers over a sample in the order they need, with a host that lends nothing.
import { NOTHING_IN_HAND } from '../../in-hand.ts';
import type { Lent } from '../../lent.ts';
import { SitewrightError } from '../../site/error.ts';
import type { Slots } from '../../site/slots.ts';
import aboutCopy from '../about-copy.ts';
import contactCopy from '../contact-copy.ts';
import faq from '../faq.ts';
import homeCopy from '../home-copy.ts';
import legal from '../legal.ts';
import messaging from '../messaging.ts';
import noticeBoard from '../notice-board.ts';
import microcopy from '../microcopy.ts';
import seoMetadata from '../seo-metadata.ts';
import servicesCopy from '../services-copy.ts';
import sitemap from '../sitemap.ts';
import type { Sample } from './samples.ts';

export type Content = Pick<
  Slots,
  | 'sitemap'
  | 'messaging'
  | 'homeCopy'
  | 'servicesCopy'
  | 'aboutCopy'
  | 'contactCopy'
  | 'faqCopy'
  | 'noticeBoard'
  | 'metadata'
  | 'microcopy'
  | 'legal'
>;

export async function crafted(given: Sample): Promise<Content> {
  const lent = unlent();
  const promised = { ...given, messaging: await messaging.craft(given, lent) };
  const told = { ...promised, aboutCopy: await aboutCopy.craft(promised, lent) };
  const copy = {
    ...told,
    sitemap: await sitemap.craft(told, lent),
    homeCopy: await homeCopy.craft(told, lent),
    servicesCopy: await servicesCopy.craft(told, lent),
  };

  return {
    sitemap: copy.sitemap,
    messaging: copy.messaging,
    homeCopy: copy.homeCopy,
    servicesCopy: copy.servicesCopy,
    aboutCopy: copy.aboutCopy,
    contactCopy: await contactCopy.craft(given, lent),
    noticeBoard: await noticeBoard.craft(given, lent),
    faqCopy: await faq.craft(given, lent),
    metadata: await seoMetadata.craft(copy, lent),
    microcopy: await microcopy.craft(given, lent),
    legal: await legal.craft(given, lent),
  };
}

/** Words need nothing of the host; a maker of words that asks for something fails its test. */
function unlent(): Lent {
  const refuse = (): never => {
    throw new SitewrightError('internal', 'Makers of words take nothing from the host. Build the text from the reads.');
  };

  return {
    signal: { aborted: false, reason: undefined, throwIfAborted: () => undefined },
    inHand: NOTHING_IN_HAND,
    ask: refuse,
    turn: async () => undefined,
    hash: refuse,
    blobs: { put: refuse, once: refuse },
    fonts: { metrics: refuse, subset: refuse, given: refuse },
    pictures: { inspect: refuse, encode: refuse, logo: refuse, rasterise: refuse },
    outlines: { of: async () => undefined },
    css: { optimise: refuse },
    parts: { repeating: (_name, value) => value, hashOf: refuse },
    fragments: new Map(),
  };
}
