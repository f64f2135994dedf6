// Hours told by halves, and what they come to beside others.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';
import { factsIn } from '../text/clients.fixture.ts';
import { partHoursIn } from './part-hours.ts';

const hoursOf = (text: string) =>
  factsIn(briefOf(text))
    .filter((fact) => fact.startsWith('hours: '))
    .map((fact) => fact.slice('hours: '.length))
    .toSorted();

test.for([
  ['Magpie Cuts, Leeds. Open tue-wed 9-5, thurs till 8.', ['2 3 09:00-17:00', '4 09:00-20:00']],
  ['Barber Joe in Leeds open 9 to 5 mon to sat late thurs till 8', ['1 2 3 5 6 09:00-17:00', '4 09:00-20:00']],
  [
    'Laden Rot, Graz. Mo bis Fr 9-12 und 14-18 Uhr, Do bis 20 Uhr.',
    ['1 2 3 5 09:00-12:00 14:00-18:00', '4 09:00-12:00 14:00-20:00'],
  ],
  ['Salon Lu, Rennes. Ouvert du mardi au samedi de 9h à 18h, le jeudi jusqu’à 20h.', ['2 3 5 6 09:00-18:00', '4 09:00-20:00']],
  ['Bar Sol, Vigo. Abierto de lunes a jueves de 9 a 17, viernes hasta las 22.', ['1-4 09:00-17:00', '5 09:00-22:00']],
  ['Bar Sole, Parma. Aperto lun-gio 9-17, ven fino alle 22.', ['1-4 09:00-17:00', '5 09:00-22:00']],
  ['Kapsalon Knip, Deventer. Open di t/m vr 9.00-17.30, do koopavond tot 21.00.', ['2 3 5 09:00-17:30', '4 09:00-21:00']],
])('of “%s” the later closing is read with the other hours', ([text, hours]) => {
  expect(hoursOf(String(text))).toEqual(hours);
});

test.for([
  ['Magpie Cuts, Leeds\nopen late thurs till 8', ['thurs | till 8']],
  ['Praxis Sonne, Linz\nDi+Fr nur vormittags', ['di+fr | nur vormittags']],
  ['Praxis Sonne, Linz. Mo-Do 8-17 Uhr, Di u Fr nur vormittags.', ['1 3 4 08:00-17:00', 'di u fr | nur vormittags']],
  ['Two Shops, Bath. Mon 9-5, Tues 10-6, thurs till 8.', ['1 09:00-17:00', '2 10:00-18:00', 'thurs | till 8']],
  [
    'Cabinet Lune, Lyon. Lundi au jeudi 8h-18h, vendredi le matin seulement.',
    ['1-4 08:00-18:00', 'vendredi | le matin seulement'],
  ],
])('of “%s” the days are kept and their times asked about', ([text, hours]) => {
  expect(hoursOf(String(text))).toEqual(hours);
});

test.each([
  'Die Ausstellung läuft von Mo bis 8. Mai.',
  'what we do till 8 people come',
  'Sale on till 8 euro',
  'Wir sind so bis 18 Uhr da',
])('“%s” holds none', (text) => {
  expect(partHoursIn(text)).toEqual([]);
});

test.each([
  'Am Samstag bis 12 Personen im Hof.',
  'Kindertraining Dienstag bis 12 Jahre',
  'Samstag bis 4 Stunden Wartezeit',
  'Rabatt am Montag bis 15 Prozent',
  'Le dimanche jusqu’à 12 personnes',
  'La domenica fino a 20 coperti',
  'Zondag tot 8 personen',
  'Op zaterdag tot 20 kilometer bezorgen wij gratis',
  'every Tuesday till 9 people have come',
])('a number that counts something else is no hour: “%s”', (text) => {
  expect(partHoursIn(text)).toEqual([]);
});

test.each([
  'Bestellungen für Sonntag bitte Mittwoch bis 12 Uhr.',
  'Bestellungen bitte, Mittwoch bis 12 Uhr.',
  'Anmeldeschluss ist Freitag bis 12 Uhr.',
  'Commandes le jeudi jusqu’à 18h.',
  'The sale runs Saturday until 3.',
  'Das Sommerfest dauert am Samstag bis 22 Uhr.',
  'Happy hour Friday till 7.',
  'The last bus on Sunday till 10.',
  'Delivery Mon–Fri until 11.',
  'Our open house with live music runs Saturday till 11.',
  'We were founded on a Sunday afternoon only by chance.',
  'Mittwoch nur vormittags liefern wir aus.',
  'Am Samstag bis 12 Personen im Hof.',
])('what happens, ends or must be done by then opens nothing: “%s”', (said) => {
  expect(hoursOf(`Muster Hof, Linz\nMo-Fr 8-17\n\n${said}`)).toEqual(['1-5 08:00-17:00']);
});

test.each([
  ['We are open late on Thursday till 8.', ['4 08:00-20:00']],
  ['Am Donnerstag bis 20 Uhr.', ['4 08:00-20:00']],
])('“%s” still opens longer', (said, hours) => {
  expect(hoursOf(`Muster Hof, Linz\nMo-Fr 8-17\n\n${said}`)).toEqual(['1 2 3 5 08:00-17:00', ...hours]);
});
