import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPdf } from '../assets/pdf/given-pdf.ts';
import { pdfOf } from '../assets/pdf/pdf-files.fixture.ts';
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

const SCANNED = new TextDecoder().decode(pdfOf({ content: 'BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI' }));

test.each([
  { about: 'a PDF', name: 'menu.pdf', text: PDF, words: 'Bakery Hofer, Linz' },
  { about: 'a mail', name: 'mail.eml', text: 'We bake bread.', words: 'We bake bread.' },
  { about: 'a page', name: 'old.html', text: '<style>p{}</style><p>We <b>bake</b></p><p>Linz</p>', words: 'We bake \n Linz' },
])('$about gives its words', async ({ name, text, words }) => {
  expect(await readDrop({ name, bytes: bytesOf(text) }, readPdf)).toEqual({ type: 'words', words });
});

test.each([
  {
    about: 'an SVG',
    name: 'logo.svg',
    bytes: bytesOf('<svg viewBox="0 0 1 1"/>'),
    expected: { type: 'logo', extension: '.svg' },
  },
  {
    about: 'a see-through picture',
    name: 'logo.png',
    bytes: await picture(4, 80),
    expected: { type: 'logo', extension: '.png' },
  },
  {
    about: 'a font of another name',
    name: 'brand',
    bytes: bytesOf('\0\u0001\0\0'),
    expected: { type: 'font', extension: '.font' },
  },
  {
    about: 'a drawing as PDF',
    name: 'sign.pdf',
    bytes: pdfOf({ content: '0 0 9 9 re f' }),
    expected: { type: 'logo', extension: '.pdf' },
  },
  { about: 'any other picture', name: 'shop.png', bytes: await picture(3, 80), expected: { type: 'photo', extension: '.png' } },
])('$about is taken as what it is', async ({ name, bytes, expected }) => {
  expect(await readDrop({ name, bytes }, readPdf)).toEqual(expected);
});

test.each([
  { about: 'a program', name: 'setup.exe', text: '\u0000MZ', words: 'neither words nor a picture' },
  { about: 'a scanned page', name: 'x.pdf', text: SCANNED, words: 'pictures of pages but no words' },
  { about: 'a broken PDF', name: 'x.pdf', text: '%PDF-1.4 nothing', words: 'could not be opened' },
])('$about is refused in words that say what to do', async ({ name, text, words }) => {
  await expect(readDrop({ name, bytes: bytesOf(text) }, readPdf)).rejects.toThrow(words);
});
