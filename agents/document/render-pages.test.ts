import { expect, test } from 'vitest';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { renderPages } from './render-pages.ts';
import type { Rendering } from './rendering.ts';
import { RENDERING_FIXTURE } from './rendering.fixture.ts';

const HOME_WORDS = {
  path: '/',
  title: 'Second Rise',
  description: 'Bread of another description.',
  shareTitle: { text: 'Bread', from: ['brief.statements'] },
};

/** Renders, and says what was stored and which rules were kept for which classes. */
async function render(rest: Partial<Rendering> = {}, fragments = new Map<string, string>()) {
  const stored: string[] = [];
  let used: ReadonlySet<string> = new Set();
  const base = fakeLent();
  const lent = fakeLent({
    fragments,
    blobs: { ...base.blobs, put: (content) => (stored.push(String(content)), base.blobs.put(content)) },
    css: { optimise: (css, classes) => ((used = classes), css) },
  });

  return { ...(await renderPages({ ...RENDERING_FIXTURE, ...rest }, lent)), stored, used, fragments };
}

test('each page is one file under its address, after the style sheet', async () => {
  const { files, pages } = await render();

  expect(files).toHaveLength(RENDERING_FIXTURE.pages.pages.length + 1);
  expect(files[0]).toMatchObject({ path: expect.stringMatching(/^\/assets\/site-\w+\.css$/), type: 'text/css' });
  expect(pages['valley-white']).toBe('/bread/valley-white/index.html');
});

test('every page loads the style sheet that was written', async () => {
  const { files, stored } = await render();
  const documents = stored.filter((content) => content.startsWith('<!doctype html>'));

  expect(documents).toHaveLength(RENDERING_FIXTURE.pages.pages.length);
  expect(documents.filter((html) => !html.includes(`href="${files[0]?.path}"`))).toEqual([]);
});

test('the style sheet is cut down to the classes that occur', async () => {
  const { used } = await render();

  expect([...used]).toEqual(expect.arrayContaining(['s', 's-hero']));
  expect([...used].filter((name) => /[\s"<>]/.test(name) || name === '')).toEqual([]);
});

test('what was rendered before is not rendered again, and the pages are the same', async () => {
  const first = await render();
  const again = await render({}, first.fragments);

  expect(again.files).toEqual(first.files);
  expect(again.used.size).toBe(0);
});

test('another name in the labels is not answered from what was kept', async () => {
  const first = await render();
  const renamed = await render({ site: { ...RENDERING_FIXTURE.site, name: 'Third Rise' } }, first.fragments);

  expect(renamed.stored.join('')).toContain('Third Rise');
});

test('of a site of which one page changed only that page is stored anew', async () => {
  const first = await render();
  const { pages } = RENDERING_FIXTURE.metadata;
  const metadata = { ...RENDERING_FIXTURE.metadata, pages: { ...pages, home: { ...pages['home'], ...HOME_WORDS } } };
  const again = await render({ metadata }, first.fragments);

  expect(again.stored.filter((content) => content.startsWith('<!doctype html>'))).toEqual([
    expect.stringContaining(HOME_WORDS.description),
  ]);
});
