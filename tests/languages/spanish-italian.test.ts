// A Spanish mail and an Italian profile become whole sites: every page, in their own language, from what they say alone.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsOf } from '../../agents/grounding/texts.ts';
import { unfounded } from '../../agents/grounding/unfounded.ts';
import { languageOf } from '../../agents/languages/say.ts';
import { readBriefFile } from '../../main/making/brief-file.ts';
import { openTestHost, type TestHost } from '../test-host.ts';
import { wordsOf } from '../words-of.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(() => host.close());

test.each([
  {
    file: 'horno-quintana.txt',
    tag: 'es',
    pages: ['/', '/panes-y-dulces/', '/historia/', '/preguntas-y-respuestas/'],
    shown: ['De lunes a viernes', 'Encargar pan', 'La masa madre se llama Pilar y tiene treinta y dos años.', 'En el mostrador'],
    unsaid: ['Hola', 'Tono', 'Acción'],
  },
  {
    file: 'brusadin.md',
    tag: 'it',
    pages: ['/', '/falegnameria/', '/bottega/', '/contatti/'],
    shown: [
      'Da lunedì a venerdì',
      'Chiedere un sopralluogo',
      'Con le pantofole.',
      'Dalla misura al montaggio',
      '33170 Pordenone PN',
    ],
    unsaid: ['Tono', 'Azione', '0123'],
  },
])('$file makes a whole site', async ({ file, tag, pages, shown, unsaid }) => {
  const { brief } = await readBriefFile(join(import.meta.dirname, file));
  const made = await wordsOf(brief, host.lent);
  const texts = textsOf(made.pages.sections).map(({ text }) => text);
  const words = texts.map(({ text }) => text);
  const language = languageOf(tag);

  expect(brief.unread).toEqual([]);
  expect(made.pages.pages.map(({ path }) => path)).toEqual(expect.arrayContaining(pages));
  expect(words).toEqual(expect.arrayContaining(shown));
  expect(words.filter((each) => unsaid.some((word) => each.startsWith(word)))).toEqual([]);
  expect(texts.filter((text) => unfounded(text, made, language).length > 0)).toEqual([]);
});
