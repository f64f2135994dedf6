import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_WORDS } from '../axe-words.ts';
import { AXE_TAGS } from '../axe.ts';
import { findingsOn, openMeans, pageWith, showSite } from '../site.fixture.ts';
import axeGrader from './axe.ts';
import contrast from './contrast.ts';

const GRADERS = [
  { id: 'axe', grader: axeGrader },
  { id: 'contrast', grader: contrast },
];

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn({ 'index.html': page }, GRADERS, means);
  return found.map(({ rule, place }) => `${rule} ${place?.selector} ${place?.look?.widthPx}`);
}

/** What axe-core says by itself, in a tab of its own, as its command line does. */
async function axeAlone(page: string): Promise<string[]> {
  await using shown = await showSite({ 'index.html': page });
  const { browser } = await means.browser();
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });

  await tab.goto(shown.site.origin);
  await tab.evaluate(axe.source);
  const found = await tab.evaluate(
    async (values) => (await window.axe.run(document, { runOnly: { type: 'tag', values } })).violations,
    AXE_TAGS,
  );
  await tab.close();
  return found.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
}

const main = (body: string) => pageWith(`<main><h1>Bread</h1>${body}</main>`);
const FAULTY = main(
  `<h4>Rolls</h4><img src="/x.png"><a href="/"><svg width="20" height="20"></svg></a><button></button><input type="text">
   <p style="color: #bbb">Pale words</p><div role="heroe">x</div><ul><div>x</div></ul><table><tr><th></th><td>1</td></tr></table>
   <p>Read <a href="/" style="text-decoration: none; color: #222">more</a> about bread in our small and old town.</p>`,
);

test.each([
  ['a page in order', main('<p>Baked at six.</p>'), []],
  ['a picture without words', main('<img id="it" src="data:,">'), ['axe.pictures #it 1440']],
  ['a field without a label', main('<input id="it" type="text">'), ['axe.forms #it 1440']],
  ['a button without a name', main('<button id="it"></button>'), ['axe.names #it 1440']],
  ['a level left out', main('<h4 id="it">Rolls</h4>'), ['axe.structure #it 1440']],
  [
    'targets too small on a phone only',
    main(
      `<style>a { display: inline-block; padding: 20px } @media (width < 400px) { a { padding: 0; width: 10px; height: 10px; overflow: hidden } }</style>
       <div><a id="one" href="/a">a</a><a id="two" href="/b">b</a></div>`,
    ),
    ['axe.senses #one 375', 'axe.senses #two 375'],
  ],
])('%s', async (_, page, expected) => {
  expect(await findings(page)).toEqual(expected);
});

test('with the contrast grader it says what axe says by itself', async () => {
  const alone = await axeAlone(FAULTY);
  const ours = (await findings(FAULTY)).map((line) => line.split(' ').slice(1, -1).join(' '));

  expect(alone.length).toBeGreaterThan(8);
  expect(ours.toSorted()).toEqual(alone.toSorted());
});

test('every rule said in plain words is one of axe', () => {
  const known = axe.getRules().map(({ ruleId }) => ruleId);
  expect(known).toEqual(expect.arrayContaining(Object.keys(AXE_WORDS)));
});
