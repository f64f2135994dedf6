import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';
import { MATERIAL_FIXTURE } from '../sections/material.fixture.ts';
import { Assets } from '../site/code.ts';
import { fontCredits } from '../type/licences.ts';
import assetPipeline from './asset-pipeline.ts';
import { DESIGN_FIXTURE } from '../styles/design.fixture.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

const { facts, imagery, wordmark, requirements } = MATERIAL_FIXTURE;
const PAGES = MATERIAL_FIXTURE.sitemap.pages.filter(({ id }) => id === 'home' || id === 'valley-white');

type Reads = Parameters<typeof assetPipeline.craft>[0];
const READS: Reads = {
  facts,
  imagery,
  wordmark,
  requirements,
  palette: DESIGN_FIXTURE.palette,
  typography: DESIGN_FIXTURE.typography,
  pages: { characters: 'Second Rise' },
  metadata: { pages: {}, origin: 'https://secondrise.example' },
  sitemap: { pages: PAGES },
};

const craft = async (rest: Partial<Reads> = {}) => assetPipeline.craft({ ...READS, ...rest }, host.lent);

test('fonts, icons, share images and the manifest are made, each under a path of its own', async () => {
  const assets = await craft();
  const paths = assets.files.map(({ path }) => path);

  expect(Assets.parse(assets)).toEqual(assets);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['/favicon.png', '/apple-touch-icon.png', '/site.webmanifest']));
  expect(assets.logo).toBeUndefined();
});

test('the families in use go along with their copyright and the address of their licence', async () => {
  const { files } = await craft();
  const notices = files.filter(({ path }) => path.startsWith('/assets/font-licences-'));
  const notice = new TextDecoder().decode(await host.read(notices[0]?.hash ?? ''));

  expect(notices).toHaveLength(1);
  for (const { name, copyright } of fontCredits(DESIGN_FIXTURE.typography.fonts))
    expect(notice).toContain(`${name}\n${copyright}\n`);
  expect(notice).toContain('SIL Open Font License 1.1.\nhttps://openfontlicense.org\n');
});

test('the pages of single offers have no share image of their own', async () => {
  expect(Object.keys((await craft()).shareImages)).toEqual(['home']);
});

test('without the site’s address no share image is drawn, for no page could name it', async () => {
  expect((await craft({ metadata: { pages: {} } })).shareImages).toEqual({});
});

test('a share image is a picture of the size it is announced with', async () => {
  const { files } = await craft();
  const share = files.find(({ path }) => path.startsWith('/assets/share-'));
  const { width, height } = await sharp(await host.read(share?.hash ?? '')).metadata();

  expect({ width, height }).toEqual({ width: 1200, height: 630 });
});

test('the client’s logo is served as it is', async () => {
  await host.give('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>');
  const assets = await craft({ wordmark: { ...wordmark, kind: 'logo', file: 'logo.svg' } });

  expect(assets.logo).toMatchObject({ width: 40, height: 20, path: expect.stringMatching(/^\/assets\/logo-\w{8}\.svg$/) });
  expect(assets.files.map(({ path }) => path)).toContain(assets.logo?.path);
});
