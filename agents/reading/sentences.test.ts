// Where sentences end and where they only seem to.
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Open Mon-Fri 7-16. Call us.', ['Open Mon-Fri 7-16.', 'Call us.']],
    ['We are in St. Florian. Come by.', ['We are in St. Florian.', 'Come by.']],
    ['Brot, z. B. Roggen. Und Semmeln.', ['Brot, z. B. Roggen.', 'Und Semmeln.']],
    ['Brot, z.B. Roggen. Und Semmeln.', ['Brot, z.B. Roggen.', 'Und Semmeln.']],
    ['Dr. Hofer is in. J. S. Bach is not.', ['Dr. Hofer is in.', 'J. S. Bach is not.']],
    ['Open from the 3. Mai on.', ['Open from the 3. Mai on.']],
    ['Bread costs 4.20 today. Buns less.', ['Bread costs 4.20 today.', 'Buns less.']],
    ['She said “come.” We came.', ['She said “come.”', 'We came.']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['نحن في عمّان. هل تزورنا؟ أهلًا.', ['نحن في عمّان.', 'هل تزورنا؟', 'أهلًا.']],
    ['パンを焼く。毎日。', ['パンを焼く。', '毎日。']],
    ['Opened in 1987. Moved in 2009.', ['Opened in 1987.', 'Moved in 2009.']],
    ['', []],
    [' \n ', []],
  ])('cuts "%s"', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
