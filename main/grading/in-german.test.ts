// Whatever a grader says has its German: every claim, and every sentence that its file holds.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Severity } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { inGerman, untoldInGerman } from './in-german.ts';
import { validator } from './graders/markup.ts';
import { LIGHTHOUSE_GERMAN } from './lighthouse/german.ts';
import { MARKUP_GERMAN } from './markup-german.ts';
import { GRADERS } from './registry.ts';

describe.each(GRADERS.map((each) => [each.id, each] as const))('%s', (id, { grader }) => {
  test('every claim has its German', () => {
    const without = Object.values(grader.audits).filter(({ claim }) => grader.german[claim] === undefined);
    expect(without).toEqual([]);
  });

  test('every sentence that it says has its German', async () => {
    const source = await readFile(join(import.meta.dirname, `graders/${id}.ts`), 'utf8');
    expect(sentencesIn(source).filter((sentence) => grader.german[sentence] === undefined)).toEqual([]);
  });

  test('German shows nothing that was not seen', () => {
    const unlike = Object.entries(grader.german).filter(([english, german]) => {
      const [places, shown] = [english.split('{}').length - 1, german.match(/\{\d*\}/g)?.length ?? 0];
      return shown > places;
    });
    expect(unlike).toEqual([]);
  });
});

test.each([
  ['tables.headers-with-words', 'The table header is empty.', 'Der Tabellenkopf ist leer.'],
  [
    'links.links',
    'The link "/a" leads to a page that is not there.',
    'Der Verweis „/a“ führt zu einer Seite, die es nicht gibt.',
  ],
  ['alike.titles', 'The page has the same title as /b/.', 'Gleich wie auf /b/: Titel.'],
  ['weight.total', 'The page weighs 1700 kB, more than 1600 kB.', 'Die Seite: 1700 kB, mehr als 1600 kB.'],
  [
    'lighthouse.accessibility',
    '`[accesskey]` values are not unique (Lighthouse: accesskeys).',
    '`[accesskey]`-Werte sind nicht eindeutig (Lighthouse: accesskeys).',
  ],
  ['lighthouse.seo', 'Something new (Lighthouse: new-one).', 'Something new (Lighthouse: new-one).'],
  [
    'markup.valid',
    '<p> element is not closed (close-order)',
    'Elemente schließen nicht in der Reihenfolge, in der sie öffnen (close-order)',
  ],
  ['markup.valid', 'Something new (new-rule)', 'Something new (new-rule)'],
  ['unknown.rule', 'Words of somebody else.', 'Words of somebody else.'],
])('%s: %s', (rule, english, german) => {
  expect(inGerman(rule, english)).toBe(german);
});

test('every rule the markup is read by has its German', async () => {
  const rules = (await validator.getConfigFor('page.html')).getRules();
  const on = Array.from(rules).flatMap(([rule, [severity]]) => (severity === Severity.DISABLED ? [] : [rule]));

  expect(on.length).toBeGreaterThan(30);
  expect(on.filter((rule) => MARKUP_GERMAN[`{} (${rule})`] === undefined)).toEqual([]);
});

test('Lighthouse’s own translation has most of what it says', () => {
  const alike = Object.entries(LIGHTHOUSE_GERMAN).filter(([english, german]) => english === german);
  expect(Object.keys(LIGHTHOUSE_GERMAN).length).toBeGreaterThan(300);
  expect(alike.length).toBeLessThan(10);
});

test('every reason why nothing can be told has its German', async () => {
  const found: string[] = [];
  for await (const file of glob('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts', '**/*.fixture.ts'] })) {
    const source = await readFile(join(import.meta.dirname, file), 'utf8');
    const told = source.matchAll(/(?:cannotTell: |cannotTell = |UNKNOWN = |NO_COUNTRY = |why: )(?:'([^']+)'|`([^`]+)`)/g);
    found.push(
      ...Array.from(told, ([, plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}')),
    );
  }

  expect(found.length).toBeGreaterThan(12);
  expect(found.filter((why) => untoldInGerman(why) === why)).toEqual([]);
});

/** What is read out of a file: its literals that end as sentences do, without the German ones, patterns and what cannot be told. */
function sentencesIn(source: string): string[] {
  const own = source
    .replace(/\n {2}german: \{.*?\n {2}\},\n/s, '\n')
    .replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
    .replaceAll(/(?:purpose:|cannotTell:|cannotTell =)\s*(?:'[^']*'|`[^`]*`)/g, '')
    .replaceAll(/^const (?:UNKNOWN|NO_COUNTRY) = .*$|^const [A-Z_]+ = String\.raw.*$/gm, '');
  const literals = Array.from(own.matchAll(/'([^'\n]*)'|`([^`]*)`/g), ([, plain, template]) => plain ?? template ?? '');
  return literals.map((words) => words.replaceAll(/\$\{[^}]*\}/g, '{}')).filter((words) => /^["A-Z{].* .*\.$/.test(words));
}
