import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import placeholders from './placeholders.ts';

const found = (text: string) => foundBy(placeholders, { 'index.html': pageWith(`<p>${text}</p>`) });

test.each([
  ['Lorem ipsum dolor sit amet, bread.', 'dummy sure'],
  ['Your text here', 'dummy sure'],
  ['Insert your headline here.', 'dummy sure'],
  ['Bread by [Your business name]', 'dummy sure'],
  ['Hier steht ein Blindtext.', 'dummy sure'],
  ['Some quick example text to build on the card title.', 'dummy sure'],
  ['© 2021 Company, Inc. All rights reserved.', 'examples likely'],
  ['Votre texte ici', 'dummy sure'],
  ['Opening hours: TBD', 'dummy likely'],
  ['Hello {{first_name}}, we bake.', 'filled sure'],
  ['A loaf is £undefined', 'filled sure'],
  ['Price: NaN', 'filled sure'],
  ['Call [object Object] now.', 'filled sure'],
  ['Baked by John Doe.', 'examples likely'],
  ['Write to info@example.com.', 'examples likely'],
  ['Call 555-123-4567.', 'examples likely'],
])('"%s" is found', async (text, expected) => {
  expect(await found(text)).toEqual([`${expected} / body > p`]);
});

test.each(['We write to undefined places.', 'Nan bakes bread.', 'For example: rye.', 'Call (020) 915 0142.', 'Null and void.'])(
  '"%s" is in order',
  async (text) => {
    expect(await found(text)).toEqual([]);
  },
);

test('what the client wrote is meant', async () => {
  const model = { brief: JSON.parse('{"promises": ["Baked by John Doe."]}') };
  const files = { 'index.html': pageWith('<p>Baked by John Doe.</p>') };

  expect(await foundBy(placeholders, files, { model })).toEqual([]);
});
