// Every language says everything, with the same places to fill.
import { describe, expect, test } from 'vitest';
import { LABELS } from '../site/content.ts';
import { FRAMES } from './language.ts';
import { LEGAL } from './legal/wording.ts';
import { LANGUAGES } from './registry.ts';
import { languageOf, tagOf } from './say.ts';

const ENGLISH = languageOf('en');

function places(frame: string): string[] {
  return [...new Set(frame.match(/\{\w+\}/g))].toSorted();
}

test('the first languages are there', () => {
  expect([...LANGUAGES.keys()]).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'fr']));
});

describe.each([...LANGUAGES])('%s', (tag, language) => {
  test('has the locale its file is named after', () => {
    expect(tagOf(language)).toBe(tag);
  });

  test.each(FRAMES)('says %s with the places the others have', (key) => {
    expect(places(language.frames[key])).toEqual(places(ENGLISH.frames[key]));
  });

  test.each(LEGAL)('words the law’s %s with the places the others have', (key) => {
    expect(places(language.legal[key])).toEqual(places(ENGLISH.legal[key]));
  });

  test('leaves no word empty', () => {
    const words = [
      ...LABELS.flatMap((key) => [language.labels[key], language.otherLabels[key]]),
      ...Object.values(language.actions),
      ...Object.values(language.names),
      ...Object.values(language.frames),
      ...Object.values(language.legal),
      ...language.weekdays,
    ];
    expect(words.filter((word) => word.trim() === '' || word !== word.trim())).toEqual([]);
  });

  test('has seven weekdays, the ones Intl knows', () => {
    const known = Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day)),
    );
    expect(language.weekdays.map((day) => day.toLowerCase())).toEqual(known.map((day) => day.toLowerCase().replace('יום ', '')));
  });

  test('is written in its own script', () => {
    const scripts: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u };
    const script = scripts[tag] ?? /\p{Script=Latin}/u;
    const words = [...Object.values(language.labels), ...Object.values(language.otherLabels)];
    expect(words.filter((word) => !script.test(word))).toEqual([]);
  });

  test('has other words for each label', () => {
    expect(LABELS.filter((key) => language.labels[key] === language.otherLabels[key])).toEqual([]);
  });
});
