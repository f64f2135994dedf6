import { expect, test } from 'vitest';
import type { ArrangeDeed, ListedSection, PageSections } from '../../../preload/contract/editing.ts';
import { sectionsAfter, shownIds } from './sections-after.ts';

const section = (key: string): ListedSection => ({
  key,
  id: `home-${key}`,
  type: key,
  variant: 'plain',
  variants: [],
  isHidden: false,
  isFixed: key === 'header' || key === 'footer',
  canBeCopied: true,
  links: [{ at: '/link/href', words: 'Call', href: '/contact/' }],
});
const PAGE: PageSections = { sections: ['header', 'hero', 'story', 'quote', 'cta', 'footer'].map(section), addable: [] };

test.each<[ArrangeDeed, string[]]>([
  [{ type: 'move', key: 'cta', to: 1 }, ['home-hero', 'home-cta', 'home-story', 'home-quote']],
  [{ type: 'move', key: 'story', to: 3 }, ['home-hero', 'home-quote', 'home-cta', 'home-story']],
  [{ type: 'hide', key: 'quote', isHidden: true }, ['home-hero', 'home-story', 'home-cta']],
  [{ type: 'remove', key: 'story' }, ['home-hero', 'home-quote', 'home-cta']],
  [{ type: 'copy', key: 'story' }, ['home-hero', 'home-story', 'home-quote', 'home-cta']],
  [{ type: 'move', key: 'gone', to: 1 }, ['home-hero', 'home-story', 'home-quote', 'home-cta']],
])('after %o the page shows %j', (deed, ids) => {
  expect(shownIds(sectionsAfter(PAGE, deed))).toEqual(ids);
});

test('a hidden section stays in the list, another look and another address are listed at once', () => {
  const after = (deed: ArrangeDeed) => sectionsAfter(PAGE, deed).sections[2];

  expect(after({ type: 'hide', key: 'story', isHidden: true })).toMatchObject({ key: 'story', isHidden: true, links: [] });
  expect(after({ type: 'vary', key: 'story', variant: 'wide' })).toMatchObject({ variant: 'wide' });
  expect(after({ type: 'lead', key: 'story', at: '/link/href', href: '/about/' })).toMatchObject({
    links: [{ href: '/about/' }],
  });
});
