// The story is the client's, in their order and words.
import { expect, test } from 'vitest';
import { crafted } from './testing/crafted.ts';
import { ENGLISH_BAKERY, FRENCH_FLORIST, GERMAN_BAKERY, NAME_ONLY } from './testing/samples.ts';

test('a long story begins with a lead, statements stand apart from it', async () => {
  const { aboutCopy } = await crafted(ENGLISH_BAKERY);
  expect(aboutCopy.lead?.text).toBe('Ruth Halfpenny learned to bake in her aunt’s kitchen in Staithes.');
  expect(aboutCopy.paragraphs[0]).toEqual({
    text: 'The oven was built by hand from 900 bricks. It has not gone cold since. Her daughter sells the bread.',
    from: ['facts.story.1', 'facts.story.2', 'facts.story.3'],
  });
  expect(aboutCopy.paragraphs[1]?.from).toEqual(['facts.statements.1']);
});

test('a short story has no lead', async () => {
  const { aboutCopy } = await crafted(GERMAN_BAKERY);
  expect(aboutCopy.lead).toBeUndefined();
  expect(aboutCopy.paragraphs).toHaveLength(1);
});

test('people keep what is known of them', async () => {
  const { aboutCopy } = await crafted(ENGLISH_BAKERY);
  expect(aboutCopy.people?.items.map((item) => Object.keys(item))).toEqual([['name', 'role', 'bio'], ['name']]);
});

test('without a story the description stands for it, without either nothing does', async () => {
  expect((await crafted(FRENCH_FLORIST)).aboutCopy.paragraphs[0]?.from).toEqual(['facts.description']);
  expect((await crafted(NAME_ONLY)).aboutCopy.paragraphs).toEqual([]);
});
