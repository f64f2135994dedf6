import { expect, test } from 'vitest';
import { workingNameIn } from './working-name.ts';

test.each([
  ['wir brauchen eine seite für unseren hundesalon in graz, mo-fr 9-18', 'Hundesalon', 'Graz'],
  ['Wir brauchen eine Seite für unseren Hundesalon in Graz.', 'Hundesalon', 'Graz'],
  ['Tattoo studio. Berlin. Walk-ins welcome on Fridays.', 'Tattoo studio', undefined],
  ['we want something simple for our bakery', 'Bakery', undefined],
  ['On voudrait une page pour notre boulangerie à Nantes, avec les horaires.', 'Boulangerie', 'Nantes'],
  ['hallo, meine frau und ich machen einen kleinen hofladen auf in purgstall', 'Hofladen', undefined],
  ['Hi, can you do us a site? We are a small plumbing firm in Leeds, two vans. Cheers Dave', 'Plumbing firm', 'Leeds'],
  ['Bonjour, nous tenons une petite boulangerie à Nantes.', 'Boulangerie', 'Nantes'],
  ['wir suchen jemanden für unsere tischlerei in holz und metall', 'Tischlerei', undefined],
  ['My wife does the books, I run our dog grooming.', 'Dog grooming', undefined],
  ['Queremos una web para nuestra panadería en Soria.', 'Panadería', 'Soria'],
])('in %j the client goes by what it is: %s, %s', (text, name, city) => {
  expect(workingNameIn(text.split(/(?<=[.?])\s/u))).toEqual({ name, city });
});

test.each([
  'We bake bread and we like it that way.',
  'The parking is beside the bakery.',
  'There is a bakery next door.',
  'Please call me back on Monday.',
])('in %j it is nothing', (text) => {
  expect(workingNameIn([text])).toBeUndefined();
});
