import { expect, test } from 'vitest';
import { scheme } from '../styles/design.fixture.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { manifestFile } from './manifest.ts';

const ICON = { path: '/icon-192.png', hash: 'h', bytes: 1, type: 'image/png' };
const APPLE = { ...ICON, path: '/apple-touch-icon.png' };

async function manifest(name: string) {
  let written = '';
  const lent = fakeLent();
  const blobs = { ...lent.blobs, put: (content: string | Uint8Array) => lent.blobs.put((written = String(content))) };
  const request = { name, language: 'de', colours: scheme('#fdfcf9'), icons: { files: [ICON, APPLE] } };
  const file = await manifestFile(request, { ...lent, blobs });
  return { file, content: JSON.parse(written) };
}

test('names the site, its language, its colours and the icons of a home screen', async () => {
  const { file, content } = await manifest('Hofer');

  expect(file).toMatchObject({ path: '/site.webmanifest', type: 'application/manifest+json' });
  expect(content).toMatchObject({ name: 'Hofer', lang: 'de', theme_color: '#fdfcf9' });
  expect(content.icons).toEqual([{ src: '/icon-192.png', type: 'image/png', sizes: '192x192' }]);
});

test.each([
  ['Hofer', 'Hofer'],
  ['Second Rise', 'Second Rise'],
  ['Hofer & Söhne Bäckerei', 'Hofer'],
  ['株式会社東京製作所', '株式会社東京製作所'],
])('below an icon "%s" is "%s"', async (name, short) => {
  expect((await manifest(name)).content.short_name).toBe(short);
});
