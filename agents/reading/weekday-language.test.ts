// The language of hours.
import { expect, it } from 'vitest';
import { languageOfDays } from './weekday-language.ts';

it.each([
  ['Tuesday to Friday', 'en'],
  ['Freitag und Samstag', 'de'],
  ['du mardi au samedi', 'fr'],
  ['de lunes a viernes', 'es'],
  ['dal lunedì al venerdì', 'it'],
  ['maandag t/m vrijdag', 'nl'],
  ['Di–Fr', undefined],
])('of "%s" is %s', (days, language) => {
  expect(languageOfDays([{ days }])).toBe(language);
});
