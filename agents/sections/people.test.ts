// The people: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import people from './people.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { initials } from './people/monogram.tsx';

const { fill } = people;

describe('people', () => {
  it('takes everybody as they are', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toEqual(MATERIAL_FIXTURE.aboutCopy.people);
  });

  it.each([
    ['Josie Barraclough', 'JB'],
    ['Dr. Ruth Okonjo', 'RO'],
    ['Tariq', 'T'],
    ['Åsa-Maria Öberg', 'ÅÖ'],
    ['山田 太郎', '山太'],
  ])('knows the initials of %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
