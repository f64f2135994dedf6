import { expect, test } from 'vitest';
import { composePages } from '../composition/compose-pages.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import { ASSETS_FIXTURE, DESIGN_FIXTURE } from '../styles/design.fixture.ts';
import siteFiles from './site-files.ts';

const { facts, requirements, imagery, icons, microcopy, sitemap, noticeBoard } = MATERIAL_FIXTURE;

type Reads = Parameters<typeof siteFiles.craft>[0];
const READS: Reads = {
  facts,
  requirements,
  imagery,
  icons,
  microcopy,
  sitemap,
  noticeBoard,
  direction: { id: 'craft', seed: 'second-rise' },
  palette: DESIGN_FIXTURE.palette,
  typography: DESIGN_FIXTURE.typography,
  metadata: { locale: 'en-GB', pages: {} },
  pages: await composePages(MATERIAL_FIXTURE, { order: {}, variants: {}, grounds: ['tint', 'deep', 'brand'] }, fakeLent()),
  styles: { tokens: ':root {}', rules: '.s {}' },
  structuredData: { pages: {} },
  assets: ASSETS_FIXTURE,
};

const craft = () => Promise.resolve(siteFiles.craft(READS, fakeLent()));

test('every page has its file, the lost visitors’ one where hosts look for it', async () => {
  const { files, pages } = await craft();
  const paths = new Set(files.map(({ path }) => path));

  expect(Object.keys(pages)).toEqual(sitemap.pages.map(({ id }) => id));
  expect(Object.values(pages).filter((path) => !paths.has(path))).toEqual([]);
  expect(pages).toMatchObject({ home: '/index.html', visit: '/visit/index.html', 'not-found': '/404.html' });
});

test('the files for hosts and crawlers and those that pages load are all there, once each and in order', async () => {
  const paths = (await craft()).files.map(({ path }) => path);

  expect(paths).toEqual(
    expect.arrayContaining(['/_headers', '/_redirects', '/robots.txt', '/sitemap.xml', '/vercel.json', '/assets/besley-1.woff2']),
  );
  expect(paths).toEqual([...new Set(paths)].toSorted());
});
