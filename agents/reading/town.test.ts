// Towns at the beginning of words, and words that follow "in" and are none.
import { describe, expect, it } from 'vitest';
import { mayBeTown, townAtStart } from './town.ts';

describe('a town', () => {
  it.each<[string, string | undefined]>([
    ['graz werkstatt seit 1998', 'Graz'],
    ['leeds we are open', 'Leeds'],
    ['newcastle upon tyne cut 25', 'Newcastle upon Tyne'],
    ['bad ischl', 'Bad Ischl'],
    ['clermont ferrand', 'Clermont-Ferrand'],
    ['gijón baño 20', 'Gijón'],
    ['gijon baño 20', 'Gijón'],
    ['münchen.', 'München'],
    ['st. pölten', 'St. Pölten'],
    ['LEEDS', 'LEEDS'],
    ['Graz Werkstatt', 'Graz'],
    ['parma tagliando', 'Parma'],
    ['holz und stein', undefined],
    ['short we mend', undefined],
    ['bar oder mit karte', undefined],
    ['reading glasses', undefined],
    ['nice colours', undefined],
    ['essen und trinken', undefined],
    ['bath salts', undefined],
    ['legno', undefined],
    ['', undefined],
  ])('begins %j: %s', (words, town) => {
    expect(townAtStart(words)?.name).toBe(town);
  });

  it('takes as many characters as are written', () => {
    expect(townAtStart('münchen. wir')).toEqual({ name: 'München', length: 7 });
  });
});

describe('what stands behind "in"', () => {
  it.each([
    'holz',
    'Holz und Stein',
    'short',
    'bar',
    'der Stadt',
    'our shop',
    'summer',
    '3 weeks',
    'domicile',
    'madera',
    'legno',
  ])('is no place: %j', (words) => {
    expect(mayBeTown(words)).toBe(false);
  });

  it.each(['Otley', 'york', 'Bath', 'Wels', 'La Rochelle', 'Los Angeles', 'Den Haag'])('may be a place: %j', (words) => {
    expect(mayBeTown(words)).toBe(true);
  });
});
