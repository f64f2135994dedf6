// Typographic care.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { secondVoice, withCare } from './text-care.tsx';

describe('withCare', () => {
  it.each([
    ['keeps a unit with its number', 'Loaves of 2 kg', 'Loaves of 2\u00a0kg'],
    ['keeps the halves of a British postcode together', 'Hebden Bridge HX7 8EH', 'Hebden Bridge HX7\u00a08EH'],
    ['leaves words that only begin like a unit', '3 minutes', '3 minutes'],
    [
      'keeps an address by itself on a line, or lets it break before @ and dots',
      'bread@rise.example',
      '<span class="adr">bread<wbr/>@rise<wbr/>.example</span>',
    ],
    ['keeps a sentence whole that an address stands in', 'Write to bread@rise.example.', 'Write to bread@rise.example.'],
    [
      'lets a long address in a sentence break before @ and dots, and keeps its full stop',
      'Write to orders.and.questions@rise.example.',
      'Write to orders<wbr/>.and<wbr/>.questions<wbr/>@rise<wbr/>.example.',
    ],
    [
      'keeps the last word of a long paragraph from standing alone',
      'Second Rise started on a kitchen table on Heptonstall Road with one oven.',
      'Second Rise started on a kitchen table on Heptonstall Road with one\u00a0oven.',
    ],
  ])('%s', (_, text, html) => {
    expect(renderToStaticMarkup(<>{withCare(text)}</>)).toBe(html);
  });
});

describe('secondVoice', () => {
  it.each([
    ['after a comma', 'Twelve mats, so there is room', ['Twelve mats, ', 'so there is room']],
    ['for the last two words', 'Where it comes from', ['Where it ', 'comes from']],
    ['never in one or two words', 'The loft', undefined],
  ])('begins %s', (_, heading, voices) => {
    expect(secondVoice(heading)).toEqual(voices);
  });
});
