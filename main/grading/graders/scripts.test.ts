import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import scripts from './scripts.ts';

const PAGE = pageWith('<script src="/site.js" defer></script>');
const MINIFIED = `const a = 1;${'startSlider(a);'.repeat(400)}`;

test.each([
  'document.querySelector("h1")?.classList.add("on");',
  'customElements.define("a-b", class extends HTMLElement { #open = false; });',
  'out.textContent = location.hash; const out = document.body;',
])('%s is in order', async (text) => {
  expect(await foundBy(scripts, { 'index.html': PAGE, 'site.js': text })).toEqual([]);
});

test.each([
  ['const broken = {;', 'syntax sure /site.js 1'],
  ['\nwindow.run = (words) => eval(words);', 'safe likely /site.js 2'],
  ['document.body.innerHTML = location.hash;', 'safe likely /site.js 1'],
  ['new Function("a")();', 'safe likely /site.js 1'],
  ['startSlider(document.body);', 'careful likely /site.js 1'],
  ['debugger;', 'careful likely /site.js 1'],
  ['console.log("here");', 'careful likely /site.js 1'],
])('%s is found', async (text, expected) => {
  expect(await foundBy(scripts, { 'index.html': PAGE, 'site.js': text })).toEqual([expected]);
});

test('modules may import', async () => {
  const page = pageWith('<script type="module" src="/site.js"></script>');
  expect(await foundBy(scripts, { 'index.html': page, 'site.js': 'import "./more.js";', 'more.js': '' })).toEqual([]);
});

test('a script inside a page is found at its line', async () => {
  expect(await foundBy(scripts, { 'index.html': pageWith('<script>\nstartSlider();\n</script>') })).toEqual([
    'careful likely / 11',
  ]);
});

test('minified scripts are left to those who have what they are made from', async () => {
  const why = 'cannot tell: Only minified scripts are here (/site.js); judge what they are made from.';

  expect(await foundBy(scripts, { 'index.html': PAGE, 'site.js': MINIFIED })).toEqual([`safe ${why}`, `careful ${why}`]);
  expect(await foundBy(scripts, { 'index.html': PAGE, 'site.js': MINIFIED, 'own.js': 'debugger;' })).toEqual([
    'careful likely /own.js 1',
    'careful possible /site.js',
  ]);
});
