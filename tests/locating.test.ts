// Every word of every page of the bundled briefs is found where it comes from, and changing it there changes it on the page.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf } from '../agents/grounding/texts.ts';
import { plainWords } from '../agents/locating/plain-words.ts';
import { siteLocator, type Touched } from '../agents/locating/site-locator.ts';
import type { SiteSlots } from '../agents/locating/site-slots.ts';
import { keysOf, valueAt, withValue } from '../agents/orchestrator/pointer.ts';
import { parseDocument, selectorOf, type Element } from '../main/grading/document/document.ts';
import { readBriefFile } from '../main/making/brief-file.ts';
import { openBench, type Bench, type RanBrief } from './run-brief.ts';

const BRIEFS = join(import.meta.dirname, '../resources/briefs');
const IDS = readdirSync(BRIEFS).filter((name) => /\.(json|txt|md)$/.test(name));

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe.each(IDS)('%s', (id) => {
  let slots: SiteSlots;
  let shown: Touched[];

  beforeAll(async () => {
    const path = join(BRIEFS, id);
    const { brief } = await readBriefFile(path);
    const ran = await bench.run(brief, { folder: dirname(path) });
    slots = slotsOf(ran);
    const pages = ran.slot('files').files.filter(({ type }) => type === 'text/html');
    shown = (
      await Promise.all(pages.map(async (page) => wordsOn(page.path, await readFile(bench.pathOf(page.hash), 'utf8'))))
    ).flat();
  });

  test('every word that a page shows is found in a slot that says it', () => {
    const { locate } = siteLocator(slots);

    const lost = shown.filter((touched) => {
      const place = locate(touched);
      return !place || !saying(slots, place).includes(plainWords(touched.words ?? ''));
    });

    expect(shown.length).toBeGreaterThan(80);
    expect(lost.map(({ page, selector, words }) => `${page} ${selector}: ${words}`)).toEqual([]);
  });

  test('words changed where they were found are changed on the home page', () => {
    const { locate, sectionsOn } = siteLocator(slots);
    const texts = sectionsOn('/').flatMap(({ id: section, props }) => textsOf(props).map(({ at }) => ({ section, at })));

    const unchanged = texts.filter(({ section, at }) => {
      const place = locate({ page: '/', section, at });
      if (!place) return true;
      const changed = withValue(valueAt(slots, [place.slot]), { keys: [...keysOf(place.pointer), 'text'], value: 'Changed.' });
      const after = siteLocator({ ...slots, [place.slot]: changed ?? bare(slots, place) }).sectionsOn('/');
      return valueAt(after.find((each) => each.id === section)?.props, keysOf(`${at}/text`)) !== 'Changed.';
    });

    expect(texts.length).toBeGreaterThan(20);
    expect(unchanged).toEqual([]);
  });
});

/** What is no text but words alone, such as the client's name. */
function bare(slots: SiteSlots, { slot, pointer }: { slot: string; pointer: string }): unknown {
  return withValue(valueAt(slots, [slot]), { keys: keysOf(pointer), value: 'Changed.' });
}

function saying(slots: SiteSlots, { slot, pointer }: { slot: string; pointer: string }): string {
  const value = valueAt(slots, [slot, ...keysOf(pointer)]);
  const words = valueAt(value, ['text']) ?? value;
  return typeof words === 'string' ? plainWords(words) : '';
}

function slotsOf(ran: RanBrief): SiteSlots {
  return {
    facts: ran.slot('facts'),
    services: ran.slot('services'),
    requirements: ran.slot('requirements'),
    sitemap: ran.slot('sitemap'),
    messaging: ran.slot('messaging'),
    homeCopy: ran.slot('homeCopy'),
    servicesCopy: ran.slot('servicesCopy'),
    aboutCopy: ran.slot('aboutCopy'),
    contactCopy: ran.slot('contactCopy'),
    faqCopy: ran.slot('faqCopy'),
    noticeBoard: ran.slot('noticeBoard'),
    microcopy: ran.slot('microcopy'),
    legal: ran.slot('legal'),
    imagery: ran.slot('imagery'),
    icons: ran.slot('icons'),
    wordmark: ran.slot('wordmark'),
    layout: ran.slot('layout'),
    pages: ran.slot('pages'),
    metadata: ran.slot('metadata'),
    assets: ran.slot('assets'),
  };
}

/** Elements of a page's body with words of their own, drawings left out. */
function wordsOn(file: string, html: string): Touched[] {
  const { all } = parseDocument(html);
  const page = file.replace(/index\.html$/, '');
  const within = (element: Element, names: string[]): boolean =>
    names.includes(element.name) || (element.parent !== undefined && within(element.parent, names));

  return all
    .filter((element) => within(element, ['body']) && !within(element, ['svg', 'script', 'style']))
    .filter(({ ownText }) => /[\p{L}\p{N}]/u.test(ownText))
    .map((element) => ({ page, selector: selectorOf(element), words: element.ownText }));
}
