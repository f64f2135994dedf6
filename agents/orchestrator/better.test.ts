import { expect, test } from 'vitest';
import { z } from 'zod';
import { MAKERS } from '../registry.ts';
import { SitewrightError } from '../site/error.ts';
import type { Slots } from '../site/slots.ts';
import { better, type Bettered } from './better.ts';
import { fakeLent } from './lent.fixture.ts';
import type { Models } from './models.ts';

const STATEMENTS = ['We have baked in Linz since 1911', 'The sourdough rests for 26 hours', 'We like bread'];
const PLAIN = { text: 'We like bread', from: ['facts.statements.2'] };
const DRAFT = {
  promise: PLAIN,
  alternatives: [],
  proofs: [],
  action: { label: { text: 'Call us', from: ['frame:action.call'] }, kind: 'call' },
  closing: { text: 'See you soon', from: ['frame:closing.1'] },
  closings: [{ text: 'See you soon', from: ['frame:closing.1'] }],
};
const Reads = z.custom<Slots>();
const Draft = z.object({ promise: z.object({ text: z.string() }) });

function says(label: string, promise: string): Models {
  const text = JSON.stringify({ promise, closing: 'See you soon' });
  return { recipe: label, ask: async () => ({ text, label }) };
}

function silent(label: string): Models {
  return { recipe: label, ask: async () => Promise.reject(new SitewrightError('external', `${label} is overloaded.`)) };
}

async function bettered(models: Models): Promise<Bettered & { promise: string }> {
  const maker = MAKERS.find(({ id }) => id === 'messaging');
  if (!maker) throw new Error('There is no messaging.');
  const facts = { statements: STATEMENTS.map((value) => ({ value, source: 'brief', confirmed: true })) };
  const reads = Reads.parse({ facts, requirements: { languages: ['en'] } });

  const made = await better(
    { maker, reads, draft: DRAFT, refusals: [], stepKey: 'key', lent: fakeLent() },
    models,
    new AbortController().signal,
  );
  return { ...made, promise: Draft.parse(made.value).promise.text };
}

const rivals = (...each: Models[]): Models => ({ ...silent('nobody'), rivals: each });

test('of two models the answer that serves the draft better is kept, whichever was asked first', async () => {
  const [poor, good] = [says('Poor', 'We like bread'), says('Good', STATEMENTS[1] ?? '')];

  for (const models of [rivals(poor, good), rivals(good, poor)]) {
    const { promise, note } = await bettered(models);
    expect(promise).toBe(STATEMENTS[1]);
    expect(note).toBe('Good bettered /promise. Kept before the answer of Poor.');
  }
});

test('where one of two gives no answer, the other’s is kept and the step says why', async () => {
  const { promise, note, isUnasked } = await bettered(rivals(silent('Down'), says('Good', STATEMENTS[0] ?? '')));
  expect(promise).toBe(STATEMENTS[0]);
  expect(note).toBe('Good bettered /promise. The draft stands. Down is overloaded.');
  expect(isUnasked).toBe(false);
});

test('where neither answers, the draft stands and another run asks again', async () => {
  const { promise, isUnasked } = await bettered(rivals(silent('Down'), silent('Broken')));
  expect(promise).toBe(PLAIN.text);
  expect(isUnasked).toBe(true);
});

test('the step says which models were passed over before one answered', async () => {
  const text = JSON.stringify({ promise: STATEMENTS[1], closing: 'See you soon' });
  const { note } = await bettered({
    recipe: 'chain',
    ask: async () => ({ text, label: 'Second', passedOver: ['First is overloaded.'] }),
  });
  expect(note).toBe('First is overloaded. Second bettered /promise.');
});
