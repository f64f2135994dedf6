// Lines that stand under no heading.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';

test.for([
  ['Our KvK is 12345678. BTW NL001234567B01.', 'NL001234567B01'],
  ['BTW NL001234567B01', 'NL001234567B01'],
] as const)('“%s” gives the number of the tax', ([said, vat]) => {
  expect(briefOf(`Kapsalon Knip, Deventer\n${said}`).legal?.vat).toBe(vat);
});

test('behind “btw,” a remark begins', () => {
  const brief = briefOf('Muster Salon, Leeds\nHaircut £30\n\nBtw, the haircut is £35 now.');
  expect(brief.services.map(({ price }) => price)).toEqual(['£35']);
});
