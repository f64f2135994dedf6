// Places of what is on a page but not in a section's own words: pictures, labels of the language, title and description.
import { pointerOf } from '../orchestrator/pointer.ts';
import { LABELS, type Metadata } from '../site/content.ts';
import type { SitePlace } from './owned-parts.ts';
import { plainWords } from './plain-words.ts';
import type { SiteSlots } from './site-slots.ts';

/** @param picture its id, or the address of one of its files */
export function picturePlace(picture: string, { imagery, assets }: SiteSlots): SitePlace | undefined {
  if (assets.logo?.path === picture) return { slot: 'brand', pointer: '/logo' };

  const file = picture.split('/').at(-1) ?? '';
  const made = Object.entries(assets.pictures).find(
    ([, { fallback, sources }]) => fallback === picture || sources.some(({ srcset }) => srcset.includes(file)),
  );
  const id = made?.[0] ?? picture;
  return imagery.pictures.some((each) => each.id === id)
    ? { slot: 'imagery', pointer: pointerOf(['pictures', `id=${id}`]) }
    : undefined;
}

/** Words every site needs: buttons, names of fields, messages; and what is said of a picture. */
export function labelPlace(words: string, { microcopy }: Pick<SiteSlots, 'microcopy'>): SitePlace | undefined {
  const wanted = plainWords(words);
  const label = LABELS.find((key) => plainWords(microcopy.labels[key].text) === wanted);
  if (label) return { slot: 'microcopy', pointer: pointerOf(['labels', label]) };

  const said = Object.entries(microcopy.alternatives).find(([, { text }]) => plainWords(text) === wanted);
  return said && { slot: 'microcopy', pointer: pointerOf(['alternatives', said[0]]) };
}

export function metadataPlace(
  page: string,
  field: 'title' | 'description',
  { metadata, pages }: { metadata: Metadata; pages: SiteSlots['pages'] },
): SitePlace | undefined {
  const id = pages.pages.find(({ path, kind }) => path === page || (kind === 'not-found' && page === '/404.html'))?.id;
  return id !== undefined && metadata.pages[id] ? { slot: 'metadata', pointer: pointerOf(['pages', id, field]) } : undefined;
}
