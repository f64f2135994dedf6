import { expect, test } from 'vitest';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import { Pages } from '../site/code.ts';
import type { Ground } from '../site/design.ts';
import pageComposer from './page-composer.ts';

const grounds: Ground[] = ['tint', 'deep', 'brand'];
const layout = { order: {}, variants: {}, alternatives: {}, grounds, rooms: ['even' as const] };
const compose = async (rest: Partial<typeof layout> = {}) =>
  pageComposer.craft({ ...MATERIAL_FIXTURE, layout: { ...layout, ...rest } }, fakeLent());

test('the material becomes pages that the schema accepts', async () => {
  const pages = await compose();

  expect(Pages.parse(pages)).toEqual(pages);
  expect(pages.pages).toHaveLength(MATERIAL_FIXTURE.sitemap.pages.length);
});

test('the layout decides the grounds of the home page', async () => {
  const first = (pages: Pages) => pages.sections[pages.pages[0]?.sections[1] ?? '']?.ground;

  expect(first(await compose())).toBe('tint');
  expect(first(await compose({ grounds: ['deep', 'paper', 'brand'] }))).toBe('deep');
});

test('the same material gives the same pages', async () => {
  expect(await compose()).toEqual(await compose());
});
