// Opening hours in a sentence, and when in the year they hold.
import { expect, test } from 'vitest';
import { hoursInSentence } from './hours-in-sentence.ts';

test.for([
  ['The estate office is open Monday to Friday 9am to 5pm.', undefined],
  ['Real estate hours Mon-Fri 9-5', undefined],
  ['Nous avons été ouverts du lundi au vendredi de 9h à 18h.', undefined],
  ['D’estate siamo aperti dal lunedì al sabato dalle 9 alle 19.', 'D’estate siamo aperti'],
  ['Estate: dal lunedì al sabato dalle 9 alle 19', 'Estate'],
  ['En été nous sommes ouverts du lundi au samedi de 9h à 19h.', 'En été nous sommes ouverts'],
  ['Horaires d’été : du lundi au samedi de 9h à 19h', 'Horaires d’été'],
  ['In summer we are open Monday to Friday 9am to 5pm.', 'In summer we are open'],
] as const)('“%s” holds in the season %s', ([sentence, season]) => {
  expect(hoursInSentence(sentence)?.season).toBe(season);
});
