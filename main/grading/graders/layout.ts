// Words that have their room: none lies on others, none is cut off by its box, also when readers set wider spacing.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen, type Verdict } from '../grader.ts';
import { installClipping, measureSpacedWords, measureWords } from '../in-page/words-layout.ts';
import { scoreOfFaults } from '../scoring.ts';

/** 320 px is also what a window of 1280 px is at 400 %, and one of 640 px at 200 % (WCAG 2.2, 1.4.10). */
const WIDTHS_PX = [320, 375, 768, 1440];

const SPACED_AT_PX = 375;

/** Fewer small words are fine print. */
const MOST_TINY = 3;

export default defineVisitGrader({
  purpose: 'Looks whether words have their room, also at 200 % and with wider spacing.',
  version: 1,
  looks: WIDTHS_PX.map((widthPx): Look => ({ widthPx, scheme: 'light' })),
  audits: {
    'no-overlap': { dimension: 'accessibility', claim: 'No words lie on others', weight: 7 },
    'not-clipped': { dimension: 'accessibility', claim: 'No box cuts its words off', weight: 7 },
    spacing: { dimension: 'accessibility', claim: 'Wider spacing of the words costs no words', weight: 5 },
    'readable-size': { dimension: 'seo', claim: 'Words on a phone are large enough to read', weight: 5 },
  },

  german: {
    'No words lie on others': 'Keine Wörter liegen auf anderen',
    'No box cuts its words off': 'Kein Kasten schneidet seine Wörter ab',
    'Wider spacing of the words costs no words': 'Weitere Wortabstände kosten keine Wörter',
    'Words on a phone are large enough to read': 'Wörter am Telefon sind groß genug zum Lesen',
    'In a window of {} px these words lie on those of {}.': 'In einem Fenster von {} px liegen diese Wörter auf denen von {}.',
    'Give both their own room: no negative margin, no fixed height, no place set by hand.':
      'Beiden eigenen Raum geben: kein negativer Rand, keine feste Höhe, kein von Hand gesetzter Platz.',
    'In a window of {} px the box around these words cuts some of them off.':
      'In einem Fenster von {} px schneidet der Kasten um diese Wörter einige ab.',
    'Let the box grow with its words: min-height for height, and let long words break.':
      'Den Kasten mit seinen Wörtern wachsen lassen: min-height statt height, und lange Wörter trennen.',
    'With the wider spacing that some readers set, the box around these words cuts some of them off.':
      'Mit den weiteren Abständen, die manche einstellen, schneidet der Kasten um diese Wörter einige ab.',
    'Let the box grow with its words: min-height for height.':
      'Den Kasten mit seinen Wörtern wachsen lassen: min-height statt height.',
    'On a phone these words are smaller than 12 px.': 'Am Telefon sind diese Wörter kleiner als 12 px.',
    'Set them in 14 px or more.': 'In 14 px oder mehr setzen.',
  },

  async grade({ tab, look }) {
    await tab.evaluate(installClipping);
    const { overlaps, clipped, tiny } = await tab.evaluate(measureWords);
    const isPhone = look.widthPx === SPACED_AT_PX;
    const spaced = isPhone ? await tab.evaluate(measureSpacedWords) : [];

    return {
      'no-overlap': faults(overlaps.map(({ selector, other }) => overlapAt(selector, other, look))),
      'not-clipped': faults(clipped.map((selector) => clippedAt(selector, look))),
      spacing: faults(spaced.filter((selector) => !clipped.includes(selector)).map((selector) => spacedAt(selector, look))),
      'readable-size': faults(isPhone && tiny.length > MOST_TINY ? tiny.map((selector) => tinyAt(selector, look)) : []),
    };
  },
});

function overlapAt(selector: string, other: string, look: Look): Seen {
  return {
    message: `In a window of ${look.widthPx} px these words lie on those of ${other}.`,
    fix: 'Give both their own room: no negative margin, no fixed height, no place set by hand.',
    severity: 'error',
    certainty: 'likely',
    place: { selector, look },
  };
}

function clippedAt(selector: string, look: Look): Seen {
  return {
    message: `In a window of ${look.widthPx} px the box around these words cuts some of them off.`,
    fix: 'Let the box grow with its words: min-height for height, and let long words break.',
    severity: 'error',
    certainty: 'likely',
    place: { selector, look },
  };
}

function spacedAt(selector: string, look: Look): Seen {
  return {
    message: 'With the wider spacing that some readers set, the box around these words cuts some of them off.',
    fix: 'Let the box grow with its words: min-height for height.',
    severity: 'warning',
    certainty: 'likely',
    place: { selector, look },
  };
}

function tinyAt(selector: string, look: Look): Seen {
  return {
    message: 'On a phone these words are smaller than 12 px.',
    fix: 'Set them in 14 px or more.',
    severity: 'warning',
    certainty: 'sure',
    place: { selector, look },
  };
}

function faults(findings: Seen[]): Verdict {
  return { score01: scoreOfFaults(findings.length), findings };
}
