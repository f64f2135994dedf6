// Says whose work a finding on one of our own pages is: the slot, and the place in it, whose maker can mend it.
import { pointerOf } from '../orchestrator/pointer.ts';
import type { SiteLocator } from '../locating/site-locator.ts';
import type { Finding } from '../site/finding.ts';
import type { Slots } from '../site/slots.ts';
import { dataPlace, type DataBlock } from './data-place.ts';

/** What the element says that a finding is about. */
export interface SeenElement {
  /** All its words. */
  words?: string | undefined;
  /** Where it leads, or where its picture lies. */
  href?: string | undefined;
  src?: string | undefined;
}

export interface Site {
  slots: Pick<Slots, 'palette' | 'pages' | 'structuredData'>;
  locator: SiteLocator;
}

interface Spot {
  finding: Finding;
  page: string;
  element: SeenElement;
  site: Site;
}

interface WorkPlace {
  slot: string;
  pointer: string;
}

type FindPlace = (spot: Spot) => WorkPlace | undefined;

/** By the rule that found it, the first that fits. What none of them places stays where it was. */
const WORK: readonly (readonly [rule: RegExp, find: FindPlace])[] = [
  [/^(?:metadata|alike)\.titles?$/, ({ page, site }) => site.locator.locate({ page, selector: 'head > title' })],
  [/^(?:metadata|alike)\.descriptions?$/, ({ page, site }) => site.locator.locate({ page, selector: 'head > meta' })],
  [/^contrast\.|color-contrast/, colourPlace],
  [/^structured-data\./, blockPlace],
  [/^motion\./, () => ({ slot: 'motion', pointer: '/level' })],
  [/^layout\.readable-size$/, () => ({ slot: 'typography', pointer: '/steps' })],
  [/^weight\.fonts$/, () => ({ slot: 'typography', pointer: '/pairing' })],
  [/^css\./, () => ({ slot: 'styles', pointer: '/rules' })],
  [/^images\.alt-words$/, picturesWords],
  [/^(?:images|loading\.pictures-|loading\.main-picture)/, picturePlace],
  [/^(?:axe|responsive|layout|render-review|model-view|headings|keyboard|tables|forms-static)\./, sectionPlace],
  [/^(?:links|external-links)\./, linkPlace],
  [/./, wordsPlace],
];

export function placeFinding(finding: Finding, element: SeenElement, site: Site): Finding {
  const page = finding.place?.page;
  if (finding.slot !== 'files' || finding.at !== '' || page === undefined) return finding;

  const find = WORK.find(([rule]) => rule.test(finding.rule))?.[1];
  const place = find?.({ finding, page, element, site });
  return place ? { ...finding, slot: place.slot, at: place.pointer } : finding;
}

/** The words' own colour where the finding names it, else the ground's. */
function colourPlace({ finding: { message, place }, site }: Spot): WorkPlace | undefined {
  const face = place?.look?.scheme === 'dark' && site.slots.palette.dark ? 'dark' : 'light';
  const named = message.toLowerCase().match(/#[0-9a-f]{6}\b/g) ?? [];
  const colours = Object.entries(site.slots.palette[face] ?? {});
  const [role] = named.flatMap((hex) => colours.find(([, colour]) => colour === hex) ?? []);
  return role === undefined ? undefined : { slot: 'palette', pointer: pointerOf([face, role]) };
}

function blockPlace({ finding, page, element, site }: Spot): WorkPlace | undefined {
  const id = site.slots.pages.pages.find(({ path }) => path === page)?.id;
  const block: DataBlock = {
    blocks: site.slots.structuredData.pages[id ?? ''] ?? [],
    code: element.words,
    message: finding.message,
  };
  const keys = id === undefined ? undefined : dataPlace(block);
  return id === undefined || !keys ? undefined : { slot: 'structuredData', pointer: pointerOf(['pages', id, ...keys]) };
}

function picturesWords({ page, element, site }: Spot): WorkPlace | undefined {
  return element.words === undefined ? undefined : site.locator.locate({ page, words: element.words });
}

function picturePlace({ page, element, site }: Spot): WorkPlace | undefined {
  return element.src === undefined ? undefined : site.locator.locate({ page, picture: element.src });
}

/** Another look of the section may do without the fault. */
function sectionPlace({ finding: { place }, page, site }: Spot): WorkPlace | undefined {
  const id = /^#([\w-]+)/.exec(place?.selector ?? '')?.[1];
  const type = site.locator.sectionsOn(page).find((section) => section.id === id)?.type;
  return type === undefined ? undefined : { slot: 'layout', pointer: pointerOf(['variants', type]) };
}

function linkPlace({ finding: { place }, page, element, site }: Spot): WorkPlace | undefined {
  const { href } = element;
  return href === undefined ? undefined : site.locator.locate({ page, selector: place?.selector, href });
}

/** The words in question where the finding quotes them, else all of the element's. */
function wordsPlace({ finding: { place }, page, element, site }: Spot): WorkPlace | undefined {
  const selector = place?.selector;
  const quoted = place?.excerpt === undefined ? undefined : site.locator.locate({ page, selector, words: place.excerpt });
  return quoted ?? (element.words === undefined ? undefined : site.locator.locate({ page, selector, words: element.words }));
}
