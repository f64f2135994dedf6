// Motion that ends, or can be done without: visitors who ask their system for less of it get less.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen } from '../grader.ts';
import { findMotion } from '../in-page/motion.ts';
import { scoreOfFaults } from '../scoring.ts';

const LOOK: Look = { widthPx: 1440, scheme: 'light' };

export default defineVisitGrader({
  purpose: 'Looks what still moves for readers who have asked for less motion.',
  version: 1,
  looks: [LOOK],
  audits: {
    'can-rest': { dimension: 'accessibility', claim: 'Nothing moves without end for readers who want less motion', weight: 6 },
  },

  german: {
    'Nothing moves without end for readers who want less motion':
      'Nichts bewegt sich endlos für Leser, die weniger Bewegung wollen',
    'put the animation inside @media (prefers-reduced-motion: no-preference)':
      'die Bewegung in @media (prefers-reduced-motion: no-preference) setzen',
    'let the script ask matchMedia("(prefers-reduced-motion: reduce)") first':
      'das Skript erst matchMedia("(prefers-reduced-motion: reduce)") fragen lassen',
    'let the reader start it': 'den Leser starten lassen',
    'This goes on moving although the reader has asked for less motion.':
      'Das bewegt sich weiter, obwohl der Leser weniger Bewegung will.',
    'To mend it, {}.': 'Abhilfe: {}.',
  },

  async grade({ tab }) {
    const { animated, driven, playing } = await tab.evaluate(findMotion);
    const findings = [
      ...animated.map((selector) =>
        movingAt(selector, 'put the animation inside @media (prefers-reduced-motion: no-preference)'),
      ),
      ...driven.map((selector) => movingAt(selector, 'let the script ask matchMedia("(prefers-reduced-motion: reduce)") first')),
      ...playing.map((selector) => movingAt(selector, 'let the reader start it')),
    ];

    return { 'can-rest': { score01: scoreOfFaults(findings.length), findings } };
  },
});

function movingAt(selector: string, way: string): Seen {
  return {
    message: 'This goes on moving although the reader has asked for less motion.',
    fix: `To mend it, ${way}.`,
    severity: 'error',
    certainty: 'sure',
    place: { selector, look: LOOK },
  };
}
