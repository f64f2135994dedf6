import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readDrop } from './read-drop.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const picture = (channels: 3 | 4, widthPx: number) =>
  sharp({ create: { width: widthPx, height: 40, channels, background: { r: 90, g: 20, b: 20, alpha: 0.5 } } })
    .png()
    .toBuffer();

/** One page that says "Bakery Hofer, Linz". */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 52>>stream
BT /F 18 Tf 20 100 Td (Bakery Hofer, Linz) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

test.each([
  ['a PDF', 'menu.pdf', bytesOf(PDF), 'Bakery Hofer, Linz'],
  ['a mail', 'mail.eml', bytesOf('We bake bread.'), 'We bake bread.'],
  ['a page', 'old.html', bytesOf('<style>p{}</style><p>We <b>bake</b></p><p>Linz</p>'), 'We bake \n Linz'],
])('%s gives its words', async (_, name, bytes, words) => {
  expect(await readDrop({ name, bytes })).toEqual({ type: 'words', words });
});

test.each([
  ['an SVG', 'logo.svg', bytesOf('<svg viewBox="0 0 1 1"/>'), { type: 'logo', extension: '.svg' }],
  ['a picture that lets the ground through', 'logo.png', await picture(4, 80), { type: 'logo', extension: '.png' }],
  ['any other picture', 'shop.png', await picture(3, 80), { type: 'photo', extension: '.png' }],
])('%s is taken as what it is', async (_, name, bytes, expected) => {
  expect(await readDrop({ name, bytes })).toEqual(expected);
});

test.each([
  ['a program', 'setup.exe', bytesOf('\u0000MZ'), 'neither words nor a picture'],
  ['a broken PDF', 'x.pdf', bytesOf('%PDF-1.4 nothing'), 'could not be opened'],
])('%s is refused in words that say what to do', async (_, name, bytes, words) => {
  await expect(readDrop({ name, bytes })).rejects.toThrow(words);
});
