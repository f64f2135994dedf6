import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { documentHtml, headHtml } from './document-html.ts';
import { RENDERING_FIXTURE } from './rendering.fixture.ts';

const { assets, palette, site } = RENDERING_FIXTURE;
const headOf = (rest: object = {}) => headHtml({ assets, palette, stylesheet: '/assets/site-1.css', ...rest });

const SECTIONS = [
  { type: 'footer', html: '<footer>foot</footer>' },
  { type: 'hero', html: '<section><h1>hero</h1></section>' },
  { type: 'header', html: '<header>head</header>' },
];
const page = (rest: object = {}) =>
  documentHtml({
    rendering: { ...RENDERING_FIXTURE, site: { ...site, ...rest } },
    head: headOf(),
    ownHead: '<title>Second Rise</title>',
    sections: SECTIONS,
  });

test('the header stands above the main part and the footer below, whatever their order', () => {
  expect(
    page()
      .replace(/[\s\S]*<body>/, '')
      .match(/<(header|main|section|footer)/g),
  ).toEqual(['<header', '<main', '<section', '<footer']);
});

test('the first thing on a page leads past the header', () => {
  expect(page()).toMatch(/<body>\s*<a class="skip" href="#main">[^<]+<\/a>/);
});

test('the language and its direction are said', () => {
  expect(page({ language: 'ar', textDirection: 'rtl' })).toContain('<html lang="ar" dir="rtl" data-dir="craft">');
});

test('a page in the client’s own language says so, and that what leads past the header is in another', () => {
  const html = page({ language: 'en', ownLanguage: 'ja' });

  expect(html).toContain('<html lang="ja" dir="ltr"');
  expect(html).toContain('<a class="skip" href="#main" lang="en">');
});

test('the document is valid', async () => {
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page());

  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('a face that two roles share is loaded ahead once, others are not', () => {
  expect(headOf().match(/rel="preload" href="[^"]+"/g)).toEqual(['rel="preload" href="/assets/besley-1.woff2"']);
});

test.each([
  ['one', { light: palette.light, brand: palette.brand }, ['<meta name="theme-color" content="#fdfcf9">']],
  [
    'two',
    palette,
    [
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcf9">',
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14110d">',
    ],
  ],
])('a palette of %s gives the browser its colours', (_count, given, expected) => {
  expect(headOf({ palette: given }).match(/<meta name="theme-color".*>/g)).toEqual(expected);
});
