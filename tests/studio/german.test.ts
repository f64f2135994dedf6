// In German no English of the studio's own is left: on its screens, in its catalogues, in what the host says of the history.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeSentence, recordSentence } from '../../main/history/sentence.ts';
import { HostRefusal, inHostWords } from '../../main/publishing/host-refusal.ts';
import { fieldsOf } from '../../main/publishing/host-settings.ts';
import { HOSTS } from '../../main/publishing/registry.ts';
import { SLOT_NAMES } from '../../agents/site/slot-names.ts';
import { REFUSALS, HISTORY_REFUSALS, PUBLISH_REFUSALS } from '../../preload/contract/refusals.ts';
import { hostWords } from '../../renderer/ui/host-words.ts';

const root = join(import.meta.dirname, '../..');

/** The product's own name. */
const SAME_EVERYWHERE = /Sitewright/;

/** Words set straight into the markup, where no catalogue gives them in another language. */
const LITERALS = [
  /\b(?:aria-label|title|placeholder|alt|label|heading|words)="[^"]*[A-Za-z]{3}[^"]*"/,
  /<[a-zA-Z][^<>=]*(?:="[^"]*")*>[^<>{}]*[A-Za-z]{3}[^<>{}]*<\//,
  /^\s+[A-Z][a-z]+(?: [a-z’]+)*[.?]?$/,
];

const ENGLISH = /\b(?:the|and|was|changed|made|again|page|part|parts|word|words|added|away|nothing|there|is)\b/i;

test('no screen has words of its own outside the catalogues', async () => {
  const found: string[] = [];
  for await (const file of glob('renderer/**/*.tsx', { cwd: root })) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const own = lines.filter((line) => !SAME_EVERYWHERE.test(line) && LITERALS.some((literal) => literal.test(line)));
    found.push(...own.map((line) => `${file}: ${line.trim()}`));
  }
  expect(found).toEqual([]);
});

const difference = { page: 'Home page', section: 'Headline', before: 'We bake', after: 'We bake bread' };
const record = {
  id: '1',
  author: 'designer',
  createdAt: new Date(0),
  isStanding: true,
  isFirst: false,
  slotCount: 2,
  sentence: '',
} as const;
const edit = { ...record, kind: 'edit', sentence: changeSentence([difference], 'homeCopy') } as const;

const SENTENCES: [of: string, sentence: string][] = [
  ['one that changes words', edit.sentence],
  ['one that takes away', changeSentence([{ page: 'Home page', section: 'Lead', before: 'Bread' }], 'homeCopy')],
  ['one that adds', changeSentence([{ page: 'Home page', section: 'Lead', after: 'Bread' }], 'homeCopy')],
  ['one in many places', changeSentence([difference, { ...difference, page: 'Colours' }], 'homeCopy')],
  ['a run', recordSentence({ ...record, kind: 'run' })],
  ['the first run', recordSentence({ ...record, kind: 'run', isFirst: true })],
  ['an undo', recordSentence({ ...record, kind: 'undo', target: edit })],
  ['a redo', recordSentence({ ...record, kind: 'redo', target: { ...record, kind: 'run' } })],
  ...Object.values(SLOT_NAMES).map((words): [string, string] => [words, `${words}: order changed`]),
  ...Object.entries({ ...REFUSALS, ...HISTORY_REFUSALS, ...PUBLISH_REFUSALS }).map(([code, { message }]): [string, string] => [
    code,
    message,
  ]),
];

test.each(SENTENCES)('of %s the host speaks German', (_, sentence) => {
  const said = hostWords(sentence, 'de');

  expect(said).not.toBe(sentence);
  expect(said).not.toMatch(ENGLISH);
  expect(hostWords(sentence, 'en')).toBe(sentence);
});

test('what a person wrote is not translated', () => {
  expect(hostWords('Undid “Home page, headline: now “The bread””', 'de')).toContain('The bread');
});

/** Whose refusals the studio's screens show. */
const SHOWN = ['editing', 'history', 'reviewing', 'studio', 'intake'];

/** Told on the command line alone: the names and the flags are its own. */
const OF_COMMANDS = ['Several projects are called', 'There is no project "', '{} keeps no domains'];

test('every refusal that a screen shows has its German', async () => {
  const refusals: string[] = [];
  for await (const file of glob(`main/{${SHOWN.join(',')}}/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] })) {
    const source = readFileSync(join(root, file), 'utf8');
    const thrown = source.matchAll(/new SitewrightError\(\s*'[\w-]+',\s*(?:'([^']*)'|`([^`]*)`)/g);
    for (const [, plain, template] of thrown)
      refusals.push((plain ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}'));
  }
  const shown = refusals.filter((refusal) => !OF_COMMANDS.some((start) => refusal.startsWith(start)));

  expect(shown.length).toBeGreaterThan(30);
  expect(shown.filter((refusal) => hostWords(refusal, 'de') === refusal)).toEqual([]);
});
