import { expect, test } from 'vitest';
import { GERMAN_BAKERY } from '../../../agents/content/testing/samples.ts';
import { foundBy, pageWith } from '../site.fixture.ts';
import legal from './legal.ts';

const { facts, services, requirements } = GERMAN_BAKERY;
const MODEL = { facts, services, requirements };
const FOOT = '<footer><a href="/impressum/">Impressum</a> <a href="/datenschutz/">Datenschutz</a></footer>';
const page = (body: string, foot = FOOT) => pageWith(`<main>${body}</main>${foot}`);
const SITE = {
  'index.html': page('<h1>Brot</h1>'),
  'impressum/index.html': page('<h1>Impressum</h1><p>Bäcker Hofer, Landstraße 12, 4020 Linz, brot@hofer.example</p>'),
  'datenschutz/index.html': page('<h1>Datenschutz</h1>'),
  'barrierefreiheit/index.html': page('<h1>Barrierefreiheit</h1>'),
};
const austrian = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace('lang="en"', 'lang="de-AT"')]));

test('a site elsewhere with all its pages is in order', async () => {
  expect(await foundBy(legal, austrian(SITE))).toEqual([]);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'no legal pages',
    { 'index.html': page('<h1>Brot</h1>', '') },
    ['imprint likely /', 'privacy likely /', 'accessibility possible /'],
  ],
  ['a page without links', { ...SITE, 'brot/index.html': page('<h1>Brot</h1>', '') }, ['linked likely /brot/ body']],
  [
    'an empty imprint',
    { ...SITE, 'impressum/index.html': page('<h1>Impressum</h1>') },
    ['complete likely /impressum/ main', 'complete likely /impressum/ main'],
  ],
])('%s is found', async (_, files, expected) => {
  expect(await foundBy(legal, austrian(files))).toEqual(expected);
});

test('for a client of ours it is certain, and the imprint names what the facts hold', async () => {
  const files = { 'index.html': page('<h1>Brot</h1>', ''), 'impressum/index.html': page('<h1>Impressum</h1>', '') };
  const found = await foundBy(legal, files, { model: MODEL });

  expect(found).toContain('privacy sure /');
  expect(found).toContain('complete sure /impressum/ main');
  expect(found).toContain('linked sure / body');
});

test('without a country no law is named', async () => {
  const why = 'cannot tell: The country is not known, and so neither is the law. Say it in the brief.';
  expect(await foundBy(legal, SITE)).toEqual(
    ['imprint', 'privacy', 'accessibility', 'complete', 'linked'].map((name) => `${name} ${why}`),
  );
});

test('elsewhere in the world no imprint is asked for', async () => {
  const american = Object.fromEntries(
    Object.entries({ 'index.html': page('<h1>Bread</h1>', '') }).map(([file, text]) => [
      file,
      text.replace('lang="en"', 'lang="en-US"'),
    ]),
  );
  expect(await foundBy(legal, american)).toEqual([]);
});
