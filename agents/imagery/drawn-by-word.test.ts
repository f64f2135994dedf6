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
  ['dog groomer', 'paws'],
  ['Hundesalon', 'paws'],
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

test.each(['consultancy', 'Category Five', 'Petersen', 'Schneidemühl', 'Biker Bar', ''])(
  '"%s" names nothing that is drawn',
  (word) => {
    expect(motifsByWord([word])).toEqual([]);
  },
);

test('the plainer word comes first', () => {
  expect(motifsByWord(['potter', 'Dog Lane Pottery'])[0]).toBe('table');
});

test('a trade with craft of its own is drawn by its own motifs', () => {
  const drawn = (trade: string) => siteDrawings({ motifs: [] }, { trade, seed: 'north', told: ['bike repair'] }).hero[0]?.source;

  expect([drawn('bakery'), drawn('general')]).toEqual(['loaves', 'wheels']);
});
