// Says where a thing on a page comes from: from what was touched to the place of a slot whose change changes it.
import { pointerOf } from '../orchestrator/pointer.ts';
import { sectionsOn, type FilledSection } from './filled-sections.ts';
import { ownedParts, type SitePlace } from './owned-parts.ts';
import { labelPlace, metadataPlace, picturePlace } from './places-beside.ts';
import { placesInProps, type InSection } from './places-in-props.ts';
import { partOf, type PagePart } from './selector.ts';
import type { SiteSlots } from './site-slots.ts';
import { sourceOf } from './source-of.ts';

/** What is known of the touched thing: the page and one more will do. The more, the surer. */
export interface Touched extends InSection {
  /** Its address: `/contact/`. */
  page: string;
  /** CSS selector, as graders write it. */
  selector?: string | undefined;
  /** Id of the section in the page's markup; `header` or `footer`. */
  section?: string | undefined;
  /** Id of a picture, or the address of one of its files. */
  picture?: string | undefined;
  /** The words are of the language, as on buttons and fields, and not of the section. */
  isLabel?: boolean | undefined;
}

export interface SiteLocator {
  /** Undefined for what no slot holds: ornament, and signs that a section draws by itself. */
  locate(this: void, touched: Touched): SitePlace | undefined;
  /** From top to bottom. */
  sectionsOn(this: void, page: string): FilledSection[];
}

export function siteLocator(slots: SiteSlots): SiteLocator {
  const parts = ownedParts(slots);
  const sections = (page: string) => sectionsOn(page, parts.material, slots);

  return {
    sectionsOn: sections,

    locate(touched) {
      const part = partTouched(touched);
      if (part.type === 'title' || part.type === 'description') return metadataPlace(touched.page, part.type, slots);
      if (touched.isLabel) return labelPlace(touched.words ?? '', slots);
      if (touched.picture !== undefined) return picturePlace(touched.picture, slots);

      const all = sections(touched.page);
      const own = all.filter((section) => isPart(section, part));
      for (const section of [...own, ...all]) {
        const [at] = placesInProps(section.props, touched);
        const place = at === undefined ? undefined : (ownPlace(at, section) ?? sourceOf(at, { parts, fill: section.fill }));
        if (place) return place;
      }
      return touched.words === undefined ? undefined : labelPlace(touched.words, slots);
    },
  };
}

function partTouched({ section, selector }: Touched): PagePart {
  if (section === 'header' || section === 'footer') return { type: 'frame', of: section };
  if (section !== undefined) return { type: 'section', id: section };
  return selector === undefined ? { type: 'unknown' } : partOf(selector);
}

function isPart({ id, type }: FilledSection, part: PagePart): boolean {
  return part.type === 'section' ? id === part.id : part.type === 'frame' && type === part.of;
}

/** Where a section says something otherwise than others of its type; a copy of one says all of its words for itself. */
function ownPlace(at: string, { key, type, arranged }: FilledSection): SitePlace | undefined {
  if (!arranged) return undefined;
  const around = Object.keys(arranged.own).find((pointer) => at === pointer || at.startsWith(`${pointer}/`));
  if (around === undefined && key === type) return undefined;

  const pointer = pointerOf(['arranged', arranged.page, `id=${key}`, 'own', around ?? at]);
  return { slot: 'layout', pointer: pointer + at.slice((around ?? at).length) };
}
