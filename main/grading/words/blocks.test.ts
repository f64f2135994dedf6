import { expect, test } from 'vitest';
import { pageWith } from '../site.fixture.ts';
import { parseDocument } from '../document/document.ts';
import { blocksOf, proseOf, wordsIn } from './blocks.ts';

function pageOf(body: string) {
  const markup = pageWith(body);
  return { path: '/', file: 'index.html', markup, document: parseDocument(markup) };
}
const said = (body: string) =>
  blocksOf(pageOf(body))
    .slice(1)
    .map(({ kind, text, language }) => `${kind} ${language}: ${text}`);

test.each<[string, string[]]>([
  ['<h1>Bread <em>now</em></h1><p>Rye &amp;\n spelt.</p>', ['heading en: Bread now', 'prose en: Rye & spelt.']],
  ['<ul><li>Rye<ul><li>dark</li></ul>and more</li></ul>', ['item en: Rye', 'item en: dark', 'item en: and more']],
  ['<table><tr><th>Rye</th><td>€ 5</td></tr></table>', ['cell en: Rye', 'cell en: € 5']],
  ['<p><a href="/a">Call</a><a href="/b">Write</a></p>', ['prose en: Call Write']],
  ['<p>H<sub>2</sub>O, a <b>W</b>ord, bread<wbr>@us</p>', ['prose en: H2O, a Word, bread@us']],
  ['<p>Lane 3<br>Linz</p>', ['prose en: Lane 3 Linz']],
  ['<p lang="fr-CH">Bon <i lang="de">Tag</i></p>', ['prose fr: Bon Tag']],
  ['<a href="/"><div>Card</div></a>', ['prose en: Card']],
  ['<p>Seen <span aria-hidden="true">not</span><script>no()</script></p><p hidden>Not</p>', ['prose en: Seen']],
  ['<p><img src="a.png" alt="A loaf">Fresh</p>', ['alternative en: A loaf', 'prose en: Fresh']],
  ['<p>Write <code>{{name}}</code> there.</p><pre>let it = 1</pre>', ['prose en: Write name there.']],
  ['<button>Order</button><svg><text>no</text></svg>', ['label en: Order']],
])('%s is read in its pieces', (body, expected) => {
  expect(said(body)).toEqual(expected);
});

test('what all pages share is told from what a page says itself', () => {
  const page = pageOf(
    '<header><p>Top.</p></header><main><header><p>Lead.</p></header></main><nav>Menu.</nav><footer>Foot.</footer>',
  );

  expect(proseOf(page).map(({ text }) => text)).toEqual(['Lead.']);
});

test('the head comes first', () => {
  expect(blocksOf(pageOf(''))).toMatchObject([{ kind: 'head', text: 'Bakery Hofer, Linz', language: 'en' }]);
});

test('a word without end is cut', () => {
  expect(said(`<p>${'a'.repeat(9000)} b</p>`)).toEqual([`prose en: ${'a'.repeat(400)} b`]);
});

test('words keep what joins them', () => {
  expect(wordsIn('Don’t re-use 12 jars, Zoë')).toEqual(['Don’t', 're-use', 'jars', 'Zoë']);
});
