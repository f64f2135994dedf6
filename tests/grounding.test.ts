// No page says what the brief does not hold: every word on it is traced to the fact, frame or law it stands on.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf } from '../agents/grounding/texts.ts';
import { plainWords } from '../agents/locating/plain-words.ts';
import { unfounded } from '../agents/grounding/unfounded.ts';
import { languageOf } from '../agents/languages/say.ts';
import { readBriefFile } from '../main/making/brief-file.ts';
import { openBench, type Bench, type RanBrief } from './run-brief.ts';

const BRIEFS = join(import.meta.dirname, '../resources/briefs');
const IDS = readdirSync(BRIEFS).filter((name) => /\.(json|txt|md)$/.test(name));

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe.each(IDS)('%s', (id) => {
  let ran: RanBrief;

  beforeAll(async () => {
    const path = join(BRIEFS, id);
    const { brief } = await readBriefFile(path);
    ran = await bench.run(brief, { folder: dirname(path) });
  });

  test('no agent fails', () => {
    expect(ran.result.failures).toEqual([]);
  });

  test('every text says only what its sources hold', () => {
    const slots = { facts: ran.slot('facts'), services: ran.slot('services'), requirements: ran.slot('requirements') };
    const language = languageOf(ran.slot('requirements').languages[0] ?? 'en');
    const texts = [...textsOf(ran.slot('pages').sections), ...textsOf(ran.slot('microcopy')), ...textsOf(ran.slot('sitemap'))];

    const invented = texts.flatMap(({ at, text }) =>
      unfounded(text, slots, language).map((words) => `${at}: ${words} in "${text.text}"`),
    );

    expect(texts.length).toBeGreaterThan(40);
    expect(invented).toEqual([]);
  });

  test('every word that a page shows comes from such a text', async () => {
    const texts = [...textsOf(ran.slot('pages').sections), ...textsOf(ran.slot('microcopy'))].map(({ text }) => text.text);
    const known = ` ${[...texts, ran.slot('facts').name.value].map(plainWords).join(' | ')} `;
    const pages = ran.slot('files').files.filter(({ type }) => type === 'text/html');

    const strange = [];
    for (const { path, hash } of pages) {
      const words = shownWords(await readFile(bench.pathOf(hash), 'utf8'));
      strange.push(...words.filter((each) => !known.includes(plainWords(each))).map((each) => `${path}: ${each}`));
    }

    expect(strange).toEqual([]);
  });
});

/** The text nodes of a page's body, drawings left out, punctuation between them ignored. */
function shownWords(html: string): string[] {
  const body = html.slice(html.indexOf('<body>')).replace(/<(svg|script|style)[\s\S]*?<\/\1>/g, '');

  return body
    .split(/<[^>]+>/)
    .map((node) => node.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity).trim())
    .filter((node) => /[\p{L}\p{N}]/u.test(node));
}
