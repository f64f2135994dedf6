import { expect, test } from 'vitest';
import { otherWordings } from './other-wordings.ts';

const words = (text: string, from: string[], fault?: string) =>
  otherWordings({ text, from }, { language: 'en', fault }).map((other) => other.text);

test.each<[string, string, string[], string | undefined, string[]]>([
  ['a frame is worded otherwise', 'Read on', ['frame:home.story.more.1'], undefined, ['The whole story', 'Read the rest']],
  [
    'a playful name of a part becomes the plain one',
    'Fresh from the oven',
    ['trade:bakery.services'],
    undefined,
    ['What we offer'],
  ],
  ['a label is said otherwise', 'Skip to the content', ['frame:label.skip'], undefined, ['Go to the content']],
  [
    'a sentence at fault leaves its text',
    'We bake. We are best. We open at six.',
    ['facts.story.0'],
    'best',
    ['We bake. We open at six.'],
  ],
  ['of a text at fault the first sentence stays', 'We bake. We are best.', ['facts.story.0'], undefined, ['We bake.']],
  ['one sentence of the client has no other wording', 'We bake.', ['facts.story.0'], 'bake', []],
  ['a frame with places has none without their values', 'Call 1.', ['frame:contact.lead.phone.1'], undefined, []],
])('%s', (...[, text, from, fault, expected]) => {
  expect(words(text, from, fault)).toEqual(expected);
});

test('the sources stay those of the text', () => {
  const [shorter] = otherWordings({ text: 'We bake. We sell.', from: ['facts.story.0'] }, { language: 'en' });
  expect(shorter?.from).toEqual(['facts.story.0']);
});
