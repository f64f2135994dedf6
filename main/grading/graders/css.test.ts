import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import css from './css.ts';

const PAGE = pageWith('<h1>Bread</h1>', '<link rel="stylesheet" href="/site.css">');
const MODERN = `@layer base, page;
@layer base { :root { color-scheme: light dark; --ink: light-dark(#111, #eee); } }
@container card (width > 20rem) { .card { color: var(--ink); &:hover { color: color-mix(in oklch, red, blue 20%); } } }
@property --turn { syntax: "<angle>"; inherits: false; initial-value: 0deg; }
@supports (animation-timeline: view()) { h1 { animation-timeline: view(); text-wrap: balance; } }
@media (prefers-reduced-motion: no-preference) { ::view-transition-old(root) { animation-duration: 0.2s; } }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); inset: 0; margin-block: 1rem 2rem; }
:focus-visible { outline: 2px solid; } a:focus { outline: none; }
.a { width: calc(100% - clamp(1rem, 2vw, 3rem)); aspect-ratio: 3 / 2; translate: 0 -50%; accent-color: auto; }`;

test.each([
  ['modern', MODERN],
  ['minified', MODERN.replaceAll(/\s*\n\s*/g, '').repeat(20)],
  ['commented', '/* } */ a::before { content: "}"; background: url(a}b.png) }'],
])('a style sheet that is %s is in order', async (_, text) => {
  expect(await foundBy(css, { 'index.html': PAGE, 'site.css': text })).toEqual([]);
});

test.each([
  ['h1 { color: #111', 'syntax sure /site.css 1'],
  ['h1 { colr: #111 }', 'properties likely /site.css 1'],
  ['h1 {\n  margin: 12pxx;\n}', 'values likely /site.css 2'],
  ['h1 { color: #ggg }', 'values likely /site.css 1'],
  ['*:focus { outline: none }', 'focus likely /site.css 1'],
  ['@import "more.css";', 'imports likely /site.css 1'],
  ['@import url(loop.css);', 'imports sure /site.css 1'],
  [`h1 { ${'color: red !important;'.repeat(21)} }`, 'importance possible /site.css 1'],
  ['h1 { }', 'empty possible /site.css 1'],
])('%s is found', async (text, expected) => {
  const files = { 'index.html': PAGE, 'site.css': text, 'more.css': 'h1 { margin: 0 }', 'loop.css': '@import "site.css";' };
  expect((await foundBy(css, files)).filter((each) => each.includes('/site.css'))).toEqual([expected]);
});

test('a style element is read at its place in the page', async () => {
  expect(await foundBy(css, { 'index.html': pageWith('', '<style>\nh1 { colr: red }\n</style>') })).toEqual([
    'properties likely / 8',
  ]);
});
