// Which of two labels tells what the client is called.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';

test.for([
  ['Business: bakery\nName: Hofer', 'Hofer', 'bakery'],
  ['Negocio: panadería\nNombre: La Espiga', 'La Espiga', 'panadería'],
  ['Bedrijf: kapsalon\nNaam: Knip & Co', 'Knip & Co', 'kapsalon'],
  ['Name: Pixel Forge\nBusiness: Web Design', 'Pixel Forge', undefined],
  ['Betrieb: Friseur\nName: Haarwerk', 'Haarwerk', 'Friseur'],
] as const)('%j tells a kind of firm and a name', ([text, name, trade]) => {
  const brief = briefOf(`${text}\nTel: 0316 11 22 33`);
  expect(brief.name).toBe(name);
  expect(brief.trade).toBe(trade);
});

test.for([
  ['Name: Yusuf Demir\nFirma: Änderungsschneiderei Demir', 'Änderungsschneiderei Demir'],
  ['Name: Ann Hill\nCompany: Oak & Iron Ltd', 'Oak & Iron Ltd'],
  ['Negocio: La Espiga\nTel: 985 555 012', 'La Espiga'],
  ['Firma: Schlosserei Brandl GmbH', 'Schlosserei Brandl GmbH'],
] as const)('%j tells a firm', ([text, name]) => {
  expect(briefOf(text).name).toBe(name);
});
