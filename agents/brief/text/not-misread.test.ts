// What looks like a price, a town or a number for the designer alone, and is none.
import { expect, test } from 'vitest';
import { readBrief } from '../read-brief.ts';

const read = (text: string) => readBrief({ name: 'brief.txt', bytes: new TextEncoder().encode(text) });

test.for([
  ['The Anchor, Hull. Live music from 9 each night. The bar is open until 11 each night.', []],
  ['Yoga Loft, Bath. Max 8 per person. Never more than 16 per lesson. Yoga 50 a month.', ['Yoga 50 a month']],
  ['Kino Nord, Graz. Maximal 4 pro Person. Führung 2 im Monat. Mitgliedschaft 30 im Monat.', ['Mitgliedschaft 30 im Monat']],
  ['Casa Sol, Vigo. Mesas para 12 por persona. Como máximo 16 la hora.', []],
  ['Massage Anna, Linz. Eine Massage kostet fünfzig Euro sechzig Minuten', []],
] as const)('of %s only prices are prices', ([text, offers]) => {
  expect(read(text).services.map(({ name, price }) => `${name} ${price ?? ''}`.trim())).toEqual(offers);
});

test.for([
  ['Bikes Ltd, Leeds. No booking on the website, just call 0113 496 0777.', ['0113 496 0777']],
  ['Garage Petit, Lyon. Réservation pas sur le site, appelez le 04 72 11 22 33.', ['04 72 11 22 33']],
  ['Bikes Ltd, Leeds. Call 0113 496 0777 – we do not sell bikes on our site.', ['0113 496 0777']],
  ['Tischlerei Wolf, Graz. Meine private Nummer 0664 33 44 555 bitte nicht auf die Seite.', []],
  ['Tischlerei Wolf, Graz. 0316 11 22 33 (my own 0664 33 44 555, please not on the site)', ['0316 11 22 33']],
] as const)('of %s what visitors may call is kept, and nothing else', ([text, phones]) => {
  expect(read(text).phones).toEqual(phones);
});

test.for([
  ['bakery holt in leeds loaves in rye and spelt 4 pounds open from 8 to 4', 'Leeds'],
  ['tischlerei maria wolf in graz werkstatt seit 1998 regale in noci', 'Graz'],
  ['Salumeria Bianchi, Rye. Open daily 9 to 5.', 'Rye'],
] as const)('the town of “%s” is %s', ([text, town]) => {
  expect(read(text).address?.city).toBe(town);
});
