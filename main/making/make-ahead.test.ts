import { expect, test } from 'vitest';
import { MAKERS } from '../../agents/registry.ts';
import { planOfTheBrief } from './make-ahead.ts';

test('what is crafted while a store with sites in it opens follows from the brief alone', () => {
  const ids = planOfTheBrief().order.map(({ id }) => id);
  const left = MAKERS.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);

  expect(ids).toEqual(expect.arrayContaining(['business-facts', 'brand-identity', 'services-copy', 'sitemap']));
  expect(left).toEqual(expect.arrayContaining(['art-direction', 'color-palette', 'page-composer', 'site-files']));
});
