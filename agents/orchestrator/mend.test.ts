import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Refusal } from '../site/refusal.ts';
import { Text } from '../site/text.ts';
import { mend } from './mend.ts';
import { keysOf, valueAt } from './pointer.ts';

const Slot = z.object({
  title: z.string(),
  lead: Text.optional(),
  closing: Text.optional(),
  items: z.array(z.object({ name: z.string(), note: z.string().optional() })).min(1),
});
const own = (text: string) => ({ text, from: ['facts.story.0'] });
const made = { title: 'T', lead: own('We bake.'), items: [{ name: 'a', note: 'so' }, { name: 'b' }, { name: 'c' }] };

const refusal = (at: string, value: unknown = valueAt(made, keysOf(at)), words?: string): Refusal => ({
  at,
  value,
  rule: 'words.true',
  message: 'Not so.',
  ...(words === undefined ? {} : { words }),
});
const mended = (value: unknown, ...refusals: Refusal[]) => mend(value, refusals, { schema: Slot, language: 'en' });

describe('what is still at fault', () => {
  test.each<[string, Refusal[], object]>([
    ['is left out where the slot can do without', [refusal('/lead')], { title: 'T', items: made.items }],
    ['leaves its list', [refusal('/items/1')], { ...made, items: [made.items[0], { name: 'c' }] }],
    ['leaves its list together with others', [refusal('/items/0'), refusal('/items/2')], { ...made, items: [{ name: 'b' }] }],
    [
      'leaves its list when its place was another’s before',
      [refusal('/items/0'), refusal('/items/0', { name: 'b' })],
      { ...made, items: [{ name: 'c' }] },
    ],
    ['leaves its entry of a list', [refusal('/items/0/note')], { ...made, items: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }],
    ['stays where the slot needs it', [refusal('/title'), refusal('/items/0/name')], made],
    ['stays where the whole slot is meant', [refusal('', made)], made],
  ])('%s', (_case, refusals, expected) => {
    expect(mended(made, ...refusals)).toEqual(expected);
  });

  test('is worded otherwise before it is left out, each wording once', () => {
    const closing = { text: 'Read on', from: ['frame:home.story.more.1'] };
    const [first, second] = ['The whole story', 'Read the rest'];
    const saying = (value: unknown) => valueAt(value, ['closing', 'text']) ?? 'nothing';
    const refused = [
      closing,
      { text: first, from: ['frame:home.story.more.2'] },
      { text: second, from: ['frame:home.story.more.3'] },
    ];

    const said = [1, 2, 3].map((count) =>
      saying(mended({ ...made, closing }, ...refused.slice(0, count).map((value) => refusal('/closing', value)))),
    );
    expect(said).toEqual([first, second, 'nothing']);
  });

  test('loses only the sentence in question', () => {
    const lead = own('We bake. We are the best. We open at six.');
    expect(mended({ ...made, lead }, refusal('/lead', lead, 'the best'))).toEqual({
      ...made,
      lead: own('We bake. We open at six.'),
    });
  });

  test('is not what the maker has made anew', () => {
    expect(mended(made, refusal('/lead', own('Damaged.')))).toEqual(made);
  });
});
