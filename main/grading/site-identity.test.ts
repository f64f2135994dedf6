import { expect, test } from 'vitest';
import { siteIdentity } from './site-identity.ts';
import { pageWith, showSite } from './site.fixture.ts';

test.each([
  ['Bakery Hofer, Linz', 'Bakery Hofer, Linz'],
  ['Home – Fernhill Garden Rooms', 'Fernhill Garden Rooms'],
  ['Stride | Personal training', 'Stride – Personal training'],
  ['Welcome', 'Welcome'],
])('a site titled "%s" is called "%s"', async (title, name) => {
  await using shown = await showSite({ 'index.html': pageWith('').replace('Bakery Hofer, Linz', title) });
  expect(siteIdentity(shown.site).name).toBe(name);
});

test('what a site calls itself goes before its title', async () => {
  await using shown = await showSite({ 'index.html': pageWith('', '<meta property="og:site_name" content="Hofer">') });
  expect(siteIdentity(shown.site)).toEqual({ name: 'Hofer' });
});

test.each([
  ['#35608f', '#35608f'],
  ['#fbfaf7', undefined],
  ['#171614', undefined],
  ['teal', undefined],
])('a site whose colour is %s is told apart by %s', async (colour, accent) => {
  await using shown = await showSite({ 'index.html': pageWith('', `<meta name="theme-color" content="${colour}">`) });
  expect(siteIdentity(shown.site).accent).toBe(accent);
});
