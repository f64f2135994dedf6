import { expect, test } from 'vitest';
import { withSpokenHours } from './spoken-hours.ts';

test.each([
  ['monday to friday nine to five', 'monday to friday 9–5'],
  ['half eight to five on mondays', '8:30–5 on mondays'],
  ['Montag bis Freitag halb neun bis achtzehn Uhr', 'Montag bis Freitag 8:30–18'],
  ['mardi au samedi neuf heures à dix-huit heures', 'mardi au samedi 9–18'],
  ['lunes a viernes de nueve a dos', 'lunes a viernes de 9–2'],
  ['dal martedì al sabato dalle nove alle diciotto', 'dal martedì al sabato dalle 9–18'],
])('hours in words beside a day are hours: %s', (said, written) => {
  expect(withSpokenHours(said)).toBe(written);
});

test.each(['three to four weeks', 'we were two to one up', 'one to one lessons on monday', 'monday to friday', 'ten to a table'])(
  'what else is counted stays as it is said: %s',
  (said) => {
    expect(withSpokenHours(said)).toBe(said);
  },
);
