// A brief that loses a fact loses exactly the sentences that stood on it, wherever they stand on the site.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ground, wordsBehind } from '../agents/grounding/sources.ts';
import { textsOf } from '../agents/grounding/texts.ts';
import { tokensOf } from '../agents/grounding/tokens.ts';
import type { Language } from '../agents/languages/language.ts';
import { languageOf } from '../agents/languages/say.ts';
import type { Slots } from '../agents/site/slots.ts';
import type { Text } from '../agents/site/text.ts';
import { split } from '../agents/wording/sentences.ts';
import { readBriefFile } from '../main/making/brief-file.ts';
import { removablePaths, without } from './mutations.ts';
import { openTestHost, type TestHost } from './test-host.ts';
import { wordsOf } from './words-of.ts';

const BRIEFS = join(import.meta.dirname, '../resources/briefs');
const FILES = readdirSync(BRIEFS).filter((name) => /\.(json|txt|md)$/.test(name));
/** A text with this may hold more than one sentence. */
const INNER_STOP = /[.!?…؟]\s/u;
const FRAME = /^(?:frame|trade|legal):/u;

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(() => host.close());

test.each(FILES)('each fact taken out of %s takes its own sentences along, and no other', async (file) => {
  const { brief } = await readBriefFile(join(BRIEFS, file));
  const whole = await wordsOf(brief, host.lent);
  const before = saidOn(whole);
  const paths = removablePaths(brief);
  const faults: string[] = [];

  for (const path of paths) {
    const rest = await wordsOf(without(brief, path), host.lent, whole);
    const found = [...changesBeyond({ path, whole, before }, saidOn(rest)), ...emptySections(rest)];
    faults.push(...found.map((fault) => `without ${path}: ${fault}`));
  }

  expect(paths.length).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});

interface Said {
  /** Every sentence that the pages show, by its words. */
  sentences: ReadonlyMap<string, Text>;
  tokens: ReadonlySet<string>;
  ground: Ground;
}

interface Mutation {
  path: string;
  whole: Slots;
  before: Said;
}

/** What the site without a fact says less or more than it may. */
function changesBeyond({ path, whole, before }: Mutation, after: Said): string[] {
  const facts = standingOn(path, whole);
  const stood = (text: Text): boolean =>
    text.from.some((source) => facts.some((fact) => `${source}.`.startsWith(`${fact}.`) || `${fact}.`.startsWith(`${source}.`)));

  const lost = [...before.sentences.values()].filter(({ text }) => !after.sentences.has(text));
  const gained = [...after.sentences.values()].filter(({ text }) => !before.sentences.has(text));

  return [
    ...lost.filter((text) => !stood(text) && !isFrame(text) && !isRegrouped(text, after)).map(({ text }) => `lost "${text}"`),
    ...gained.filter((text) => !isFrame(text) && !isRegrouped(text, before)).map(({ text }) => `gained "${text}"`),
  ];
}

function emptySections({ pages }: Slots): string[] {
  return Object.entries(pages.sections)
    .filter(([, { props }]) => textsIn(props).length === 0)
    .map(([id]) => `nothing in ${id}`);
}

function saidOn({ pages, requirements, facts, services }: Slots): Said {
  const language = languageOf(requirements.languages[0]);
  const texts = Object.values(pages.sections)
    .flatMap(({ props }) => textsIn(props))
    .flatMap((text) => sentencesOf(text, language));
  return {
    sentences: new Map(texts.map((text) => [text.text, text])),
    tokens: new Set(texts.flatMap(({ text }) => tokensOf(text))),
    ground: { slots: { facts, services }, language },
  };
}

function sentencesOf({ text, from }: Text, language: Language): Text[] {
  return INNER_STOP.test(text) ? split(text, language).map((words) => ({ text: words, from })) : [{ text, from }];
}

const known = new Map<string, Text[]>();

/** Most sections stay as they were when one fact is gone. */
function textsIn(props: unknown): Text[] {
  const key = JSON.stringify(props);
  const texts = known.get(key) ?? textsOf(props).map(({ text }) => text);
  known.set(key, texts);
  return texts;
}

/** Paths of the facts and offers that were read at a path of the brief. */
function standingOn(path: string, { facts, services }: Slots): string[] {
  const [list = '', , ...detail] = path.split('.');
  if (list === 'services') {
    const index = services.offers.findIndex(({ source }) => `${path}.`.startsWith(`${source}.`));
    return [['services.offers', index, ...detail].join('.')];
  }
  return factPaths(facts, 'facts', path);
}

function factPaths(value: unknown, at: string, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const source =
    'source' in value && typeof value.source === 'object' && value.source !== null && 'at' in value.source
      ? String(value.source.at)
      : undefined;

  if (source === undefined) return Object.entries(value).flatMap(([key, inner]) => factPaths(inner, `${at}.${key}`, path));
  if (`${source}.`.startsWith(`${path}.`)) return [at];
  return `${path}.`.startsWith(`${source}.`) ? [at + path.slice(source.length)] : [];
}

/** Wording that states nothing may come and go with the parts it names. */
function isFrame({ from }: Text): boolean {
  return from.every((source) => FRAME.test(source));
}

/** A line put together anew out of what the other site says as well: an address without its street, the rest of a frame. */
function isRegrouped({ text, from }: Text, other: Said): boolean {
  const tokens = tokensOf(text);
  if ([...other.sentences.values()].some((each) => isWithin(tokens, new Set(tokensOf(each.text))))) return true;

  const frames = from.filter((source) => FRAME.test(source));
  const words = frames.flatMap((source) => wordsBehind(source, other.ground) ?? []);
  const isComposed = frames.length > 0 || from.length > 1;
  return isComposed && isWithin(tokens, new Set([...other.tokens, ...words.flatMap(tokensOf)]));
}

function isWithin(tokens: readonly string[], words: ReadonlySet<string>): boolean {
  return tokens.every((token) => words.has(token));
}
