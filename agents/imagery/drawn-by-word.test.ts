// Tests of what is drawn for a trade that is known by its word alone.
import { expect, test } from 'vitest';
import { MOTIFS } from '../motifs/registry.ts';
import { motifsByWord } from './drawn-by-word.ts';
import { siteDrawings } from './site-drawings.ts';

test.each([
  ['bike repair', 'wheels'],
  ['Fahrradwerkstatt', 'wheels'],
  ['tailor', 'threads'],
  ['Änderungsschneiderei', 'threads'],
  ['خياط', 'threads'],
  ['landscape gardener', 'plants'],
  ['Gärtnerei', 'plants'],
  ['dog groomer', 'dogs'],
  ['Muddy Paws Dog Grooming', 'dogs'],
  ['Hundesalon', 'dogs'],
  ['toiletteur canin', 'dogs'],
  ['cattery', 'cats'],
  ['Katzenpension', 'cats'],
  ['pet shop', 'paws'],
  ['boat rental', 'boats'],
  ['Bootsverleih', 'boats'],
  ['location de bateaux', 'boats'],
  ['noleggio barche', 'boats'],
  ['small brewery', 'hops'],
  ['Halfway Brewing', 'hops'],
  ['Hausbrauerei', 'hops'],
  ['Bergführer', 'peaks'],
  ['mountain guide', 'peaks'],
  ['tattoo studio', 'flowers'],
  ['wedding planner', 'flowers'],
  ['estate agent', 'floor-plan'],
  ['Immobilienmakler', 'floor-plan'],
  ['roofer', 'openings'],
  ['Dachdeckerei', 'openings'],
  ['removals', 'parcels'],
  ['Buchbinderei', 'books'],
  ['potter', 'table'],
])('%s is drawn by %s', (word, motif) => {
  expect(motifsByWord([word])[0]).toBe(motif);
  expect(motifsByWord([word]).filter((id) => !MOTIFS.has(id))).toEqual([]);
});

test.each([
  'Schlüsseldienst Berlin-Wedding',
  'Work boots',
  'Boot repair',
  'Reboot IT',
  'Car boot sale',
  'The Boat',
  'Marina Rossi Nails',
  'Zeilinger Steuerberatung',
  'Zeile für Zeile',
  'Vela candles',
  'Sail shades',
  'Kanuni Imbiss',
  'Hundertwasser',
  'hundert Jahre',
  'Schuhunde',
  'Hot Dogs',
  'Dog & Duck',
  'Katzenberger',
  'Kattenberg',
  'Kletterpflanzen',
  'Climbing roses',
  'secondo piano',
  'Renzo Piano',
])('“%s” means something else than what would be drawn for a word in it', (word) => {
  expect(motifsByWord([word])).toEqual([]);
});

test.each([
  ['Kajakverleih', 'boats'],
  ['sailing school', 'boats'],
  ['Segelschule', 'boats'],
  ['Motorboote', 'boats'],
  ['Kletterhalle', 'peaks'],
  ['Hundeschule', 'dogs'],
  ['our wedding', 'flowers'],
])('%s is still drawn by %s', (word, motif) => {
  expect(motifsByWord([word])[0]).toBe(motif);
});

test.each(['consultancy', 'Category Five', 'Petersen', 'Schneidemühl', 'Biker Bar', 'Barcelona', 'Angela', ''])(
  '"%s" names nothing that is drawn',
  (word) => {
    expect(motifsByWord([word])).toEqual([]);
  },
);

test('a dog is drawn among dogs: no bird, no fish, no cat', () => {
  expect(motifsByWord(['dog grooming'])).toEqual(['dogs']);
  expect(MOTIFS.get('dogs')?.says).not.toMatch(/bird|fish|cat/i);
});

test('the plainer word comes first', () => {
  expect(motifsByWord(['potter', 'Dog Lane Pottery'])[0]).toBe('table');
});

test('a word narrows its own trade and no other: a piano tuner is no violin maker', () => {
  const places = (told: string) => siteDrawings({ motifs: [] }, { trade: 'music', seed: 'north', told: [told] });
  const sources = (told: string) => {
    const { hero, plate, small, pattern, story } = places(told);
    return new Set([hero, plate, small, pattern, story].flat().map(({ source }) => source));
  };

  expect(sources('piano tuner')).toEqual(new Set(['piano']));
  expect(sources('dog groomer')).toEqual(sources('music'));
});

test('a trade with craft of its own is drawn by its own motifs', () => {
  const drawn = (trade: string) => siteDrawings({ motifs: [] }, { trade, seed: 'north', told: ['bike repair'] }).hero[0]?.source;

  expect([drawn('bakery'), drawn('general')]).toEqual(['loaves', 'wheels']);
});
