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

  german: {
    'No page scrolls sideways': 'Keine Seite rollt seitwärts',
    'No words are cut off at the edge': 'Keine Wörter sind am Rand abgeschnitten',
    'The page takes the width of the device': 'Die Seite nimmt die Breite des Geräts',
    'The page is {} px wider than a window of {} px, so it scrolls sideways.':
      'Die Seite ist {} px breiter als ein Fenster von {} px und rollt seitwärts.',
    'Let this element shrink or wrap: no fixed width, long words broken, pictures at most as wide as their column.':
      'Dieses Element schrumpfen oder umbrechen lassen: keine feste Breite, lange Wörter getrennt, Bilder höchstens spaltenbreit.',
    'Words are cut off at the edge of a window of {} px.': 'Am Rand eines Fensters von {} px sind Wörter abgeschnitten.',
    'Let the words wrap, or make them smaller on narrow windows.':
      'Die Wörter umbrechen lassen oder in schmalen Fenstern kleiner setzen.',
    'On a device {} px wide the page is laid out for {} px and shown small.':
      'Auf einem {} px breiten Gerät ist die Seite für {} px gesetzt und klein gezeigt.',
    'Add <meta name="viewport" content="width=device-width, initial-scale=1"> to the head.':
      '<meta name="viewport" content="width=device-width, initial-scale=1"> in den Kopf setzen.',
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
