// Worn-out words are found in each language, and plain words that look like them are left alone.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../languages/registry.ts';
import { languageOf } from '../languages/say.ts';
import { isWornOut } from './particularity.ts';
import { wornIn } from './worn.ts';

const found = (tag: string, text: string): string[] => wornIn(text, languageOf(tag)).map(({ words }) => words.toLowerCase());

test.each([
  ['en', 'We are passionate about solutions for your needs.', ['passionate', 'solutions', 'your needs']],
  ['en', 'A truly stunning room where tradition meets design.', ['truly', 'stunning', 'where tradition meets design']],
  ['de', 'Ihre Zufriedenheit ist unser Ziel.', ['ihre zufriedenheit']],
  ['de', 'Kompetente Beratung aus einer Hand, mit Liebe zum Detail.', ['kompetente', 'aus einer hand', 'liebe zum detail']],
  ['fr', 'N’hésitez pas : une équipe à votre écoute.', ['n’hésitez pas', 'à votre écoute']],
  ['fr', "Un savoir-faire d'exception, clé en main.", ['savoir-faire', 'clé en main']],
  ['es', 'Un equipo de profesionales a su servicio.', ['equipo de profesionales', 'a su servicio']],
  ['es', 'Nos apasiona la calidad y el trato cercano.', ['nos apasiona', 'calidad', 'trato cercano']],
  ['it', 'Passione e professionalità, a 360 gradi.', ['passione', 'professionalità', 'a 360 gradi']],
  ['it', 'Soluzioni su misura per ogni esigenza.', ['soluzioni', 'su misura per', 'ogni esigenza']],
])('in %s, %j holds %j', (tag, text, words) => {
  expect(found(tag, text)).toEqual(words);
});

test.each([
  ['en', 'The oven needs wood, and the baker needs sleep.'],
  ['de', 'Kein Brot bleibt über Nacht.'],
  ['fr', 'Uniquement sur rendez-vous, le mardi.'],
  ['es', 'Hacemos cinco panes y ninguno lleva mejorantes.'],
  ['it', 'Una cucina in noce, misurata sul posto.'],
])('in %s, %j holds nothing worn', (tag, text) => {
  expect(found(tag, text)).toEqual([]);
});

test.each([
  ['en', 'Brightwave is a leading provider of innovative solutions in Reading.', true],
  ['en', 'Great bread from 900 bricks.', false],
  ['de', 'Wir beraten Sie kompetent und individuell.', true],
  ['de', 'Seit 1998 Fachanwältin für Arbeitsrecht.', false],
  ['fr', 'Notre passion à votre service.', true],
  ['es', 'Calidad y confianza desde el primer momento.', true],
  ['it', 'La passione è il nostro punto di riferimento.', true],
])('in %s, whether %j is worn out: %s', (tag, text, isWorn) => {
  expect(isWornOut(text, languageOf(tag))).toBe(isWorn);
});

test.each([...LANGUAGES])('%s lists each of its worn words once', (_, { worn }) => {
  const all = [...worn.cliches, ...worn.empty];
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  expect(worn.cliches.length).toBeGreaterThan(10);
});
