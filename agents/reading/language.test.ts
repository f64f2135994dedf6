// Languages by name, by script, by words and by country.
import { describe, expect, it } from 'vitest';
import { readLanguage } from './language.ts';

const LONG: readonly [string, string][] = [
  [
    'en',
    'The bakery stands at the foot of the hill and sells bread until it is gone. We bake at night, open at seven ' +
      'and close when the shelves are bare.',
  ],
  [
    'de',
    'Die Schlosserei steht seit 1962 am selben Platz und baut Stiegen, Geländer und Tore. Wer eine Zeichnung ' +
      'bringt, bekommt am nächsten Tag eine Antwort.',
  ],
  [
    'fr',
    'Le restaurant est dans une ancienne quincaillerie et la carte change chaque mardi. Nous servons ce que le ' +
      'marché donne, et rien de plus, depuis 2011.',
  ],
  [
    'es',
    'La peluquería está en la misma esquina desde hace treinta años y abre de martes a sábado. Cortamos el pelo ' +
      'despacio y sin prisas, con cita o sin cita.',
  ],
  [
    'it',
    'La bottega è nella stessa strada da sempre e apre alle sette del mattino. Facciamo il pane con la farina ' +
      'del mulino e lo vendiamo finché ce n’è ancora.',
  ],
  [
    'nl',
    'De fietsenmaker zit al veertig jaar op dezelfde hoek en repareert alles wat wielen heeft. Wie voor tien uur ' +
      'komt, rijdt dezelfde dag weer naar huis.',
  ],
  ['ar', 'عيادة أسنان في جبل عمّان تستقبل العائلات منذ عام ١٩٩٤.'],
  ['he', 'מאפייה קטנה ליד השוק, פתוחה מחמש בבוקר.'],
];

describe('readLanguage', () => {
  it.each(LONG)('finds %s in running text', (tag, text) => {
    expect(readLanguage({ named: [], text })).toBe(tag);
  });

  it.each([
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['de-AT', 'de'],
    ['français', 'fr'],
    ['العربية', 'ar'],
    ['Hebrew', 'he'],
    ['en-GB', 'en'],
    ['Nederlands', 'nl'],
  ])('believes the client who names "%s"', (named, tag) => {
    expect(readLanguage({ named: [named], text: 'Bäckerei und Konditorei mit Garten' })).toBe(tag);
  });

  it('passes over a language no site can be made in', () => {
    expect(readLanguage({ named: ['Finnish', 'fi', 'Italian'], text: '' })).toBe('it');
  });

  it.each<[string, string | undefined, string]>([
    ['Bäckerei Hofer, Linz', 'AT', 'de'],
    ['Hofer', 'FR', 'fr'],
    ['The shop at the corner', 'AT', 'en'],
    ['Bakery Hofer, Linz', undefined, 'en'],
    ['', undefined, 'en'],
    ['パン屋', 'JP', 'en'],
  ])('settles "%s" in %s as %s', (text, country, tag) => {
    expect(readLanguage({ named: [], text, country })).toBe(tag);
  });
});
