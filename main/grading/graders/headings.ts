// Headings as the page's table of contents.
import { isHidden, nameOf } from '../document/names.ts';
import type { Element } from '../document/document.ts';
import { definePageGrader } from '../grader.ts';
import { at, doubt, fault, isForwarding, ofFaults, ofMany } from '../judging.ts';

export default definePageGrader({
  purpose: 'Reads the headings as the table of contents they are for screen readers and search engines.',
  version: 1,
  audits: {
    'one-main': { dimension: 'seo', claim: 'The page has one main heading', weight: 6 },
    'in-order': { dimension: 'accessibility', claim: 'No level of headings is left out', weight: 5 },
    'with-words': { dimension: 'accessibility', claim: 'Every heading has words', weight: 6 },
  },

  german: {
    'The page has one main heading': 'Die Seite hat eine Hauptüberschrift',
    'No level of headings is left out': 'Keine Ebene der Überschriften fehlt',
    'Every heading has words': 'Jede Überschrift hat Worte',
    'The heading "{}" leaves out a level.': 'Die Überschrift „{}“ lässt eine Ebene aus.',
    'Give it the level below the heading before it.': 'Ihr die Ebene unter der vorigen Überschrift geben.',
    'The heading is empty.': 'Die Überschrift ist leer.',
    'Give it words, or take it away.': 'Ihr Worte geben oder sie entfernen.',
    'The page has no main heading.': 'Die Seite hat keine Hauptüberschrift.',
    'Give it one h1 that says what the page is about.': 'Ihr eine h1 geben, die sagt, worum es geht.',
    'The page has a second main heading.': 'Die Seite hat eine zweite Hauptüberschrift.',
    'Make it an h2.': 'Eine h2 daraus machen.',
  },

  grade(page) {
    const { document } = page;
    const headings = document.all.filter((element) => levelOf(element) > 0 && !isHidden(element));
    if (isForwarding(page))
      return { 'one-main': { notApplicable: true }, 'in-order': { notApplicable: true }, 'with-words': { notApplicable: true } };

    const skips = headings.filter((heading, index) => {
      const before = headings[index - 1];
      return before !== undefined && levelOf(heading) > levelOf(before) + 1;
    });

    return {
      'one-main': ofFaults(mainFaults(headings)),
      'in-order': ofMany(
        skips.map((heading) =>
          at(
            heading,
            doubt(`The heading "${heading.text}" leaves out a level.`, 'Give it the level below the heading before it.'),
          ),
        ),
        headings.length,
      ),
      'with-words': ofMany(
        headings
          .filter((heading) => nameOf(heading, document) === '')
          .map((heading) => at(heading, fault('The heading is empty.', 'Give it words, or take it away.'))),
        headings.length,
      ),
    };
  },
});

function levelOf({ name, attributes }: Element): number {
  if (attributes['role'] === 'heading') return Number(attributes['aria-level'] ?? 2);
  return attributes['role'] === undefined && /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0;
}

function mainFaults(headings: readonly Element[]) {
  const [first, ...others] = headings.filter((heading) => levelOf(heading) === 1);
  if (!first) {
    const missing = doubt('The page has no main heading.', 'Give it one h1 that says what the page is about.');
    return [{ ...missing, place: { selector: 'body' } }];
  }
  return others.map((heading) => at(heading, doubt('The page has a second main heading.', 'Make it an h2.')));
}
