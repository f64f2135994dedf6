import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import keyboard from './keyboard.ts';

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn({ 'index.html': page }, [{ id: 'keyboard', grader: keyboard }], means);
  return found.map(({ rule, place }) => `${rule} ${place?.selector}`);
}

const LINKS = '<a id="one" href="/a">One</a> <button id="two">Two</button> <input id="three" aria-label="Three">';

test.each([
  ['a page in order', LINKS, []],
  ['a page without controls', '<p>Bread</p>', []],
  [
    'a frame with a link, which takes a key more',
    `${LINKS}<iframe srcdoc="<a href='/'>In</a>"></iframe>${LINKS.replaceAll('id="', 'id="b')}`,
    [],
  ],
  ['radio buttons, of which Tab reaches one', `${LINKS}<input type="radio" name="a"><input type="radio" name="a">`, []],
  ['a date field with parts of its own', `${LINKS}<input type="date">${LINKS.replaceAll('id="', 'id="b')}`, []],
  [
    'a listener on a box',
    '<div id="it">Order</div><script>it.addEventListener("click", () => 1)</script>',
    ['keyboard.reach #it'],
  ],
  ['an inline handler on a box', '<div id="it" onclick="void 0">Order</div>', ['keyboard.reach #it']],
  ['a listener around controls', `<div id="it" onclick="void 0">${LINKS}</div>`, []],
  [
    'a trap',
    `${LINKS}<script>two.addEventListener("keydown", (event) => event.key === "Tab" && event.preventDefault())</script>`,
    ['keyboard.no-trap #two'],
  ],
  [
    'a circle',
    `${LINKS}<script>three.addEventListener("keydown", (event) => { event.preventDefault(); two.focus() })</script>`,
    ['keyboard.no-trap #two'],
  ],
  [
    'focus that is passed on',
    `${LINKS}<script>two.addEventListener("focus", () => three.focus())</script>`,
    ['keyboard.reach #two'],
  ],
  ['a tabindex above 0', `${LINKS}<a id="it" tabindex="4" href="/">First</a>`, ['keyboard.order #it']],
  [
    'columns turned round',
    `<div style="display: flex; flex-direction: column-reverse">${'<p style="height: 400px"><a href="/">A</a></p>'.repeat(2)}</div>`,
    ['keyboard.order body > div > p:nth-of-type(2) > a'],
  ],
  ['no outline', `<style>#two:focus { outline: none }</style>${LINKS}`, ['keyboard.visible-focus #two']],
  ['another colour instead', `<style>#two:focus { outline: none; background: yellow }</style>${LINKS}`, []],
  ['a pale outline', `<style>#two:focus { outline: 2px solid #eee }</style>${LINKS}`, ['keyboard.visible-focus #two']],
  [
    'a link outside the window',
    `${LINKS}<a id="it" style="position: absolute; left: -999px" href="/">x</a>`,
    ['keyboard.visible-focus #it'],
  ],
  [
    'a bar over the end of the page',
    `<p style="height: 1200px">Bread</p>${LINKS}<div id="bar" style="position: fixed; inset: 40vh 0 0; background: #eee">Bar</div>`,
    ['keyboard.unobscured #one', 'keyboard.unobscured #two', 'keyboard.unobscured #three'],
  ],
  ['a skip link that works', `<a href="#main">Skip</a><nav>${LINKS}</nav><main id="main"><a href="/">Bread</a></main>`, []],
  [
    'a skip link to nowhere',
    `<a id="skip" href="#content">Skip</a><nav>${LINKS}</nav><main id="main"><a href="/">Bread</a></main>`,
    ['keyboard.skip-link #skip'],
  ],
])('%s', async (_, body, expected) => {
  expect(await findings(pageWith(body))).toEqual(expected);
});
