// In German no English of the studio's own is left: on its screens, in its catalogues, in what the host says of the history.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inOtherWords } from '../../agents/site/in-other-words.ts';
import type { Grade } from '../../agents/site/judgement.ts';
import { isContainer } from '../../agents/orchestrator/pointer.ts';
import { ROOT_SLOTS, SLOTS, type SlotName } from '../../agents/site/slots.ts';
import { refinementPlan } from '../../agents/grades/refinement-plan.ts';
import { LEGAL_REVIEW_GERMAN } from '../../agents/wording/legal-review-german.ts';
import { TRADES } from '../../agents/trades/registry.ts';
import { placeSentence, placeWords } from '../../main/history/place-words.ts';
import { changeSentence, recordSentence } from '../../main/history/sentence.ts';
import { HostRefusal, inHostWords } from '../../main/publishing/host-refusal.ts';
import { fieldsOf } from '../../main/publishing/host-settings.ts';
import { GERMAN as CHECKS } from '../../main/publishing/check-words.ts';
import { HOSTS } from '../../main/publishing/registry.ts';
import { SLOT_NAMES } from '../../agents/site/slot-names.ts';
import { REFUSALS, HISTORY_REFUSALS, PUBLISH_REFUSALS } from '../../preload/contract/refusals.ts';
import { saidIn } from '../../renderer/features/findings/said.ts';
import { PUBLISHING_GERMAN } from '../../renderer/features/publish/told.ts';
import { hostWords, placeInWords } from '../../renderer/ui/host-words.ts';
import { placePartInGerman } from '../../renderer/ui/place-parts.ts';
import { tradeName } from '../../renderer/ui/trade-names.ts';

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

/** Parts that no designer sees by name: what agents hand to agents and to the disk. */
const UNNAMED_SLOTS = new Set(['brief', 'studio', 'audits', 'words', 'pages', 'styles', 'structuredData', 'assets', 'files']);

/** A place is named without them (main/history/place-words.ts). */
const SILENT_KEYS = new Set(['items', 'text', 'value', 'arranged', 'own']);

test.each(Object.entries(SLOTS).filter(([slot]) => !UNNAMED_SLOTS.has(slot)))(
  'each place of %s has its German',
  (slot, schema) => {
    const name = slot as SlotName;
    const places = propertiesOf(z.toJSONSchema(schema, { unrepresentable: 'any' })).map((key) =>
      placeSentence(placeWords(name, [key], {})).replace(/^.*, /, ''),
    );

    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => placePartInGerman(place) === undefined)).toEqual([]);
  },
);

/** Of objects within it as well. */
function propertiesOf(schema: unknown): string[] {
  if (!isContainer(schema)) return [];

  const { properties, propertyNames, ...rest } = schema;
  const own = isContainer(properties) ? properties : {};
  const within = [...Object.values(own), ...Object.values(rest)].flatMap(propertiesOf);
  return [...Object.keys(own), ...namesIn(propertyNames), ...within].filter((key) => !SILENT_KEYS.has(key));
}

/** Where a record's keys are known. */
function namesIn(propertyNames: unknown): string[] {
  return z.object({ enum: z.array(z.string()) }).safeParse(propertyNames).data?.enum ?? [];
}

test.each([
  [{ page: 'Facts', section: 'Phones', field: 'entry 2' }, 'Fakten, Telefon, Eintrag 2'],
  [{ page: 'Offers', section: '“Bread, rolls: all”', field: 'price' }, 'Angebote, „Bread, rolls: all“, Preis'],
  [{ page: 'Layout', section: 'Variants', field: 'services' }, 'Aufbau, Spielarten, Angebot'],
])('a place in a comparison', (place, german) => {
  expect(placeInWords(place, 'de')).toBe(german);
});

test('an entry’s own name stays as the client says it', () => {
  expect(hostWords('Offers, “Bread, rolls: all”, price: now “5”', 'de')).toBe('Angebote, „Bread, rolls: all“, Preis: jetzt „5“');
});

test('what a person wrote is not translated', () => {
  expect(hostWords('Undid “Home page, headline: now “The bread””', 'de')).toContain('The bread');
});

/** Told on the command line alone, or to whoever writes agents: names and flags are its own. */
const OF_COMMANDS = [
  'Several projects are called',
  'There is no project "',
  '{} keeps no domains',
  'There is no store in that database',
  'That database holds tables',
  'There is something in the store to move to',
  '{} did not arrive as it was',
  'The address of the database is none',
  'Only statements on rows pass the wall',
  '{} has no axis',
  'A font package holds no files',
  'There is no font family',
  '{} has "{}" from',
  '{} is a collection, not one font',
  'A picture was asked for without its size',
  'An embedding has',
  'No agent planned',
  'The report {} cannot be written',
  'The store does not stream rows',
  "The studio's screens have not been built",
  'The two stores are of different versions',
  'This program knows no workflow',
];
const FLAGS = / --[a-z]|sitewright [a-z]+ </;

/** Put together from sentences that have their German by themselves. */
const PUT_TOGETHER = /^[{}() ]+$/;

test('every refusal that a screen shows has its German', async () => {
  const refusals: string[] = [];
  for await (const file of glob('main/*/**/*.ts', {
    cwd: root,
    exclude: ['**/*.test.ts', 'main/{commands,crawling,loopback,terminal}/**'],
  })) {
    const source = readFileSync(join(root, file), 'utf8');
    const thrown = source.matchAll(/new SitewrightError\(\s*'[\w-]+',\s*(?:'([^']*)'|`([^`]*)`|"([^"]*)")/g);
    for (const [, plain, template, quoted] of thrown)
      refusals.push(
        (plain ?? template ?? quoted ?? '').replaceAll(String.raw`\n`, '\n').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}'),
      );
  }
  const shown = refusals
    .filter((refusal) => !FLAGS.test(refusal) && !PUT_TOGETHER.test(refusal))
    .filter((refusal) => !OF_COMMANDS.some((start) => refusal.startsWith(start)));

  expect(shown.length).toBeGreaterThan(80);
  expect(shown.filter((refusal) => hostWords(refusal, 'de') === refusal)).toEqual([]);
});

/** Called alike in both languages. */
const SAME_TRADES = new Set(['festival', 'kindergarten', 'restaurant', 'software', 'yoga']);

test.each([...TRADES.keys()].filter((id) => !SAME_TRADES.has(id)))('the trade %s has its German name', (id) => {
  expect(tradeName(id, 'de')).not.toBe(tradeName(id, 'en'));
});

/** Called alike in both languages. */
const SAME_AT_HOSTS = new Set(['API', 'Bucket', 'Domain', 'Port', 'Region', 'Repository', 'Server']);

const CASES: [what: string, refused: Partial<ConstructorParameters<typeof HostRefusal>[0]>][] = [
  ['a token that was revoked', { status: 401 }],
  ['an account that owes', { status: 402 }],
  ['a site that is gone', { status: 404 }],
  ['too much haste', { status: 429 }],
  ['a quota of minutes', { status: 429, retryAfterMs: 600_000 }],
  ['a quota of the day', { status: 429, retryAfterMs: 86_400_000 }],
  ['what it does not understand', { status: 422 }],
  ['a fault inside', { status: 500 }],
  ['no answer', { status: 0 }],
];

test.each(HOSTS.flatMap(({ id, host }) => CASES.map(([what, refused]) => [host.name, what, { id, host, refused }] as const)))(
  'at %s, of %s the host’s own words are framed in German',
  (name, _what, { refused, ...asked }) => {
    const given = { status: 500, code: 'x', words: 'Invalid thing', body: undefined, ...refused };
    const error = inHostWords(new HostRefusal(given), asked);
    const said = hostWords(error instanceof Error ? error.message : '', 'de');
    expect(said).toMatch(
      given.status === 0 ? `${name} war nicht zu erreichen (Invalid thing).` : `${name} sagt: Invalid thing. `,
    );
    const rights = asked.host.token?.rights.join(', ') ?? '';
    expect(said.replace(rights, '')).not.toMatch(/\b(?:the|then|again|wait|publish|revoked|reached|allows)\b/i);
  },
);

const GRADE: Grade = { dimension: 'seo', judge: 'measured', reasons: [], checks: { made: 0, held: 0 }, untold: [] };

test.each([0.2, 0.8, 1])('what is planned at %f is said in German, and parts go by their names', (score01) => {
  const plan = refinementPlan({ grades: [{ ...GRADE, score01 }], findings: [] });
  expect(saidIn(plan.why, 'de')).toMatch(/^Die niedrigste Note ist [A-F] \(Suche und Teilen\), daher /);
  expect(saidIn(plan.why, 'en')).toBe(plan.why);
});

test('the parts that are made again go by their names', () => {
  const sentence = 'homeCopy is made again: Too long. And 2 more of its kind or others.';
  expect(saidIn(sentence, 'en')).toBe('Home page: made again. Too long. And 2 more of its kind or others.');
  expect(saidIn(sentence, 'de')).toBe('Startseite: wird neu gemacht. Too long. Und 2 weitere dieser oder anderer Art.');
  const made = Object.keys(SLOTS).filter((slot) => !ROOT_SLOTS.some((given) => given === slot));
  expect(made.filter((slot) => saidIn(`${slot} is made again: x`, 'en').startsWith(`${slot} `))).toEqual([]);
});

test('every sentence of a refinement has its German', () => {
  const source = ['agents/orchestrator/refine.ts', 'main/making/refine-workflow.ts'].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const said = Array.from(
    source.join('\n').matchAll(/onSaid\((?:'([^']*)'|`([^`]*)`)\)|return `(Round[^`]*)`|: `(Round[^`]*)`/g),
    (found) =>
      found
        .slice(1)
        .find(Boolean)
        ?.replaceAll(/\$\{[^}]*\}/g, 'x'),
  );
  expect(said.length).toBeGreaterThan(4);
  expect(said.filter((words) => words !== undefined && saidIn(words.replace(/^x is/, 'layout is'), 'de') === words)).toEqual([]);
});

test.each(HOSTS.map(({ host }) => [host.name, host] as const))('what %s asks for has its German', (_, { purpose, schema }) => {
  const asked = fieldsOf(schema).flatMap(({ label, hint }) => [label, hint]);
  expect([purpose, ...asked].filter((words) => !SAME_AT_HOSTS.has(words) && PUBLISHING_GERMAN[words] === undefined)).toEqual([]);
});

test('what is to be looked at before going live has its German', () => {
  const source = readFileSync(join(root, 'main/publishing/checklist.ts'), 'utf8');
  const literals = Array.from(source.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g), ([, ...each]) => each.find(Boolean) ?? '');
  const said = literals.map((words) => words.replaceAll(/\$\{[^}]*\}/g, '{}').trim());
  const sentences = said.filter((words) => /^[A-Z{].* .*[.a-z:}]$/.test(words) && !/^(?:And )?\{\}/.test(words));

  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((words) => inOtherWords(words, CHECKS) === undefined)).toEqual([]);
});

test('what a lawyer should look at has its German', () => {
  const source = readFileSync(join(root, 'agents/wording/legal-review.ts'), 'utf8').replaceAll(/^import.*|\/\*\*.*|\/\/.*/gm, '');
  const literals = Array.from(source.matchAll(/'([^'\n]*)'|`([^`]*)`/g), ([, ...each]) => each.find(Boolean) ?? '');
  const said = literals.map((words) => words.replaceAll(/\$\{[^}]*\}/g, '{}')).filter((words) => words.includes(' '));

  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((words) => inOtherWords(words, LEGAL_REVIEW_GERMAN) === undefined)).toEqual([]);
});
