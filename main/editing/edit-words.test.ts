import { expect, test } from 'vitest';
import { editedSlots, siteOf } from './edited-slots.fixture.ts';
import { editWords } from './edit-words.ts';

const SLOTS = await editedSlots();
const SITE = siteOf(SLOTS);
const { headline } = SLOTS.homeCopy;

test('words typed over a heading are an edit of the copy it comes from', () => {
  const place = { section: 'home-hero', at: '/heading' };

  expect(editWords(SITE, { page: '/', place, words: 'Bread', before: headline.text })).toEqual({
    slot: 'homeCopy',
    operations: [{ type: 'set', pointer: '/headline', value: 'Bread' }],
  });
});

test('a label is an edit of the labels all sections share', () => {
  const { menu } = SLOTS.microcopy.labels;
  const place = { section: 'header', from: menu.from.join(' ') };

  expect(editWords(SITE, { page: '/', place, words: 'Pages', before: menu.text })).toMatchObject({
    slot: 'microcopy',
    operations: [{ pointer: '/labels/menu' }],
  });
});

test('words that were changed meanwhile are a conflict that says both', () => {
  const place = { section: 'home-hero', at: '/heading' };
  const typing = () => editWords(SITE, { page: '/', place, words: 'Mine', before: 'What I saw' });

  expect(typing).toThrow(expect.objectContaining({ kind: 'conflict', message: expect.stringContaining(headline.text) }));
  expect(typing).toThrow('Mine');
});

test('what no text holds cannot be typed over', () => {
  const place = { section: 'home-hero', from: 'nothing' };

  expect(() => editWords(SITE, { page: '/', place, words: 'x', before: 'nobody wrote this' })).toThrow(
    expect.objectContaining({ kind: 'validation' }),
  );
});
