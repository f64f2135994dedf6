// Pages by the material: few for a thin brief, never one without something to say.
import { describe, expect, test } from 'vitest';
import { crafted } from './testing/crafted.ts';
import {
  ARABIC_RESTAURANT,
  ENGLISH_BAKERY,
  GERMAN_BAKERY,
  HOSTILE,
  NAME_ONLY,
  POOR,
  type Sample,
  sample,
  SAMPLES,
} from './testing/samples.ts';

async function pagesOf(given: Sample) {
  const { sitemap } = await crafted(given);
  return sitemap.pages;
}

describe('the pages', () => {
  test.each([
    ['a name alone', NAME_ONLY, ['home', 'imprint', 'privacy', 'accessibility', 'not-found']],
    ['a name and a town', POOR, ['home', 'imprint', 'privacy', 'accessibility', 'not-found']],
    [
      'a rich brief',
      ENGLISH_BAKERY,
      ['home', 'services', 'about', 'faq', 'contact', 'imprint', 'privacy', 'accessibility', 'not-found'],
    ],
    [
      'offers asked for one by one',
      HOSTILE,
      [
        'home',
        'services',
        'about',
        'service-offer-1',
        'service-offer-2',
        'service-offer-3',
        'imprint',
        'privacy',
        'accessibility',
        'not-found',
      ],
    ],
  ])('of %s', async (_, given, ids) => {
    expect((await pagesOf(given)).map((page) => page.id)).toEqual(ids);
  });

  test.each(Object.entries(SAMPLES))(
    'of %s have paths of their own and five names in the navigation at most',
    async (_, given) => {
      const pages = await pagesOf(given);
      expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length);
      expect(pages.filter((page) => page.navigation).length).toBeLessThanOrEqual(5);
      expect(pages.filter((page) => page.kind === 'legal' && page.navigation)).toEqual([]);
    },
  );

  test.each([
    ['en', ENGLISH_BAKERY, '/questions-and-answers/'],
    ['de', GERMAN_BAKERY, '/impressum/'],
    ['ar', ARABIC_RESTAURANT, '/الخصوصية/'],
  ])('have slugs in the language: %s', async (_, given, path) => {
    expect((await pagesOf(given)).map((page) => page.path)).toContain(path);
  });

  test('a page that is asked for but has nothing to say is left out', async () => {
    const asked = {
      ...POOR,
      requirements: { ...POOR.requirements, pages: ['faq' as const, 'about' as const, 'service' as const] },
    };
    expect(await pagesOf(asked)).toEqual(await pagesOf(POOR));
  });

  test('a page that is asked for needs less material', async () => {
    const asked = { ...ENGLISH_BAKERY, requirements: { ...ENGLISH_BAKERY.requirements, pages: ['work' as const] } };
    expect((await pagesOf(asked)).map((page) => page.id)).toContain('work');
  });
});

describe('the page about the client', () => {
  const THREE = [
    'We never turn away a bicycle from a supermarket.',
    'A flat tyre is mended within ten minutes.',
    'Anything longer is ready within three days, or we lend you a bicycle.',
  ];

  test.each([
    ['three sentences that the home page says', THREE, false],
    ['one remark beside what the home page says', [...THREE, 'Wheels are trued by ear.'], false],
    ['more than the home page says', [...THREE, 'Wheels are trued by ear.', 'Chains hang in the cellar.'], true],
  ])('of %s', async (_, statements, isThere) => {
    const pages = await pagesOf(sample({ language: 'en', name: 'Ash', lists: { statements } }));
    expect(pages.some(({ id }) => id === 'about')).toBe(isThere);
  });
});

describe('the page to get in touch', () => {
  const contactIn = async (facts: Partial<Sample['facts']>) => {
    const requirements = { ...NAME_ONLY.requirements, isReachable: facts.phones !== undefined };
    const { sitemap, contactCopy } = await crafted({ ...NAME_ONLY, requirements, facts: { ...NAME_ONLY.facts, ...facts } });
    const page = sitemap.pages.find(({ kind }) => kind === 'contact');
    return page && [page.title.text, page.navigation?.text, page.path, contactCopy.heading.text];
  };
  const { address, phones, hours } = ENGLISH_BAKERY.facts;

  test.each([
    ['a telephone number', { phones }, ['Get in touch', 'Contact', '/contact/', 'Get in touch']],
    ['a street alone', { address }, ['Where to find us', 'Where to find us', '/where-to-find-us/', 'Where to find us']],
    ['hours alone', { hours }, ['Opening hours', 'Opening hours', '/opening-hours/', 'Opening hours']],
    ['a town alone', { address: POOR.facts.address }, undefined],
    ['nothing', {}, undefined],
  ])('with %s offers what there is', async (_, facts, said) => {
    expect(await contactIn(facts)).toEqual(said);
  });
});

test('old pages lead to the nearest new ones', async () => {
  const { sitemap } = await crafted(ENGLISH_BAKERY);
  expect(Object.fromEntries(sitemap.redirects.map(({ from, to }) => [from, to]))).toEqual({
    '/index.html': '/',
    '/our-bread.php': '/bread-cakes/',
    '/contact-us': '/visit/',
    '/about': '/story/',
    '/nothing-like-it': '/',
  });
});
