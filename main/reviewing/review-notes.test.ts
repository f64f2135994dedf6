import { expect, test } from 'vitest';
import { readReviewNotes } from './review-notes.ts';

const ID = '3b98f6d8-5bc5-47b5-a4eb-2acba74f3af8';
const PIN = {
  id: ID,
  page: '/',
  selector: '#hero > h1',
  x01: 0.5,
  y01: 0,
  excerpt: 'Bread & cakes',
  name: 'Nora',
  words: 'Shorter\nplease',
};
const ANSWER = { id: ID, pin: ID, name: 'Nora', words: 'Yes', at: '2026-11-21T12:00:00.000Z' };
const NOTES = {
  format: 'sitewright-review',
  version: 1,
  project: ID,
  review: ID,
  hash: 'a'.repeat(64),
  pins: [PIN],
  answers: [ANSWER],
};

test('what a review file saves is read, with or without a signature', () => {
  expect(readReviewNotes(JSON.stringify(NOTES))).toEqual(NOTES);
  const signed = { ...NOTES, signed: { name: 'Nora', on: '2026-11-21' } };
  expect(readReviewNotes(JSON.stringify(signed))).toEqual(signed);
});

test.each([
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['what is no JSON', '{'],
  ['nothing', ''],
  ['a list', '[]'],
  ['another format', JSON.stringify({ ...NOTES, format: 'other' })],
  ['a newer version', JSON.stringify({ ...NOTES, version: 2 })],
  ['more than is known', JSON.stringify({ ...NOTES, run: 'rm' })],
  ['a script in words', JSON.stringify({ ...NOTES, pins: [{ ...PIN, words: '<script>alert(1)</script>' }] })],
  ['markup in a name', JSON.stringify({ ...NOTES, pins: [{ ...PIN, name: '<img src=x onerror=alert(1)>' }] })],
  ['markup in an answer', JSON.stringify({ ...NOTES, answers: [{ ...ANSWER, words: '<b>' }] })],
  ['markup in a signature', JSON.stringify({ ...NOTES, signed: { name: '<b>', on: '2026-11-21' } })],
  ['signs that move a cursor', JSON.stringify({ ...NOTES, pins: [{ ...PIN, words: '\u001b[2J' }] })],
  ['an address elsewhere', JSON.stringify({ ...NOTES, pins: [{ ...PIN, page: 'https://evil.example/' }] })],
  ['a place outside the element', JSON.stringify({ ...NOTES, pins: [{ ...PIN, x01: 2 }] })],
  ['an id of its own making', JSON.stringify({ ...NOTES, pins: [{ ...PIN, id: "1'; drop table" }] })],
  ['too many comments', JSON.stringify({ ...NOTES, pins: Array.from({ length: 501 }, () => PIN) })],
  ['too long a comment', JSON.stringify({ ...NOTES, pins: [{ ...PIN, words: 'x'.repeat(5_001) }] })],
  ['no date', JSON.stringify({ ...NOTES, signed: { name: 'Nora', on: 'today' } })],
])('%s is refused', (_what, text) => {
  expect(() => readReviewNotes(text)).toThrow(expect.objectContaining({ kind: 'validation' }));
});
