// Pages that fit every width: nothing scrolls sideways, no words are cut off at the edge.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen } from '../grader.ts';
import { measureFit } from '../in-page/overflow.ts';
import { scoreOfFaults } from '../scoring.ts';

/** Small phone, phone, tablet, small laptop, laptop, large screen. */
const WIDTHS_PX = [320, 375, 768, 1024, 1440, 1920];

export default defineVisitGrader({
  purpose: 'Looks at six widths whether the page fits.',
  version: 1,
  looks: WIDTHS_PX.map((widthPx): Look => ({ widthPx, scheme: 'light' })),
  audits: {
    'no-sideways-scroll': { dimension: 'accessibility', claim: 'No page scrolls sideways', weight: 8 },
    'nothing-cut-off': { dimension: 'accessibility', claim: 'No words are cut off at the edge', weight: 8 },
    'fits-device': { dimension: 'seo', claim: 'The page takes the width of the device', weight: 8 },
  },

  async grade({ tab, look }) {
    const { layoutPx, overflowPx, beyond, cut } = await tab.evaluate(measureFit);
    const doesScroll = overflowPx > 0;
    const isZoomedOut = layoutPx > look.widthPx + 1;

    return {
      'no-sideways-scroll': verdictOf(doesScroll ? beyond.slice(0, 3) : [], (selector) => ({
        message: `The page is ${overflowPx} px wider than a window of ${look.widthPx} px, so it scrolls sideways.`,
        fix: 'Let this element shrink or wrap: no fixed width, long words broken, pictures at most as wide as their column.',
        severity: 'error',
        certainty: 'sure',
        place: { selector, look },
      })),
      'nothing-cut-off': verdictOf(doesScroll ? [] : cut, (selector) => ({
        message: `Words are cut off at the edge of a window of ${look.widthPx} px.`,
        fix: 'Let the words wrap, or make them smaller on narrow windows.',
        severity: 'error',
        certainty: 'sure',
        place: { selector, look },
      })),
      'fits-device': verdictOf(isZoomedOut ? ['html'] : [], () => ({
        message: `On a device ${look.widthPx} px wide the page is laid out for ${layoutPx} px and shown small.`,
        fix: 'Add <meta name="viewport" content="width=device-width, initial-scale=1"> to the head.',
        severity: 'error',
        certainty: 'sure',
        place: { selector: 'html', look },
      })),
    };
  },
});

function verdictOf(selectors: readonly string[], seenAt: (selector: string) => Seen) {
  return { score01: scoreOfFaults(selectors.length), findings: selectors.map((selector) => seenAt(selector)) };
}
