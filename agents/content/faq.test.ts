// Questions and answers are the client's, word for word.
import { expect, test } from 'vitest';
import { crafted } from './testing/crafted.ts';
import { ENGLISH_BAKERY, POOR } from './testing/samples.ts';

test('every answered question is shown', async () => {
  const { faqCopy } = await crafted(ENGLISH_BAKERY);
  expect(faqCopy.items).toHaveLength(4);
  expect(faqCopy.items[0]).toEqual({
    question: { text: 'Do you deliver?', from: ['facts.faq.0.question'] },
    answer: { text: 'Only to the harbour.', from: ['facts.faq.0.answer'] },
  });
});

test('no question is made up', async () => {
  expect((await crafted(POOR)).faqCopy.items).toEqual([]);
});
