// Decides the order of sections on each kind of page, the look of each section and the grounds they stand on.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import { businessKind } from '../layout/business-kind.ts';
import { siteLayout } from '../layout/site-layout.ts';
import { SECTIONS } from '../sections/registry.ts';
import type { Option } from '../tasks/task.ts';

/** As many as a small model can keep apart. */
const MOST_CHOSEN = 4;
const MOST_LOOKS = 4;

export default defineMaker({
  purpose: 'Decides the order of sections on each kind of page, how each section looks and on which grounds they stand.',
  german: {
    name: 'Aufbau',
    purpose: 'Entscheidet, in welcher Folge Abschnitte stehen, wie jeder aussieht und auf welchem Grund.',
  },
  version: 4,
  reads: ['direction.id', 'direction.seed', 'facts.timetable', 'facts.cases', 'requirements.action', 'brand.axes'],
  writes: 'layout',

  craft({ direction: { id, seed }, facts, requirements, brand }, { inHand }) {
    const kind = businessKind({
      timetableDays: facts.timetable.length,
      cases: facts.cases.length,
      action: requirements.action.kind,
      axes: brand.axes,
    });
    return siteLayout(directionOf(id), { kind, seed, inHand });
  },
  task: {
    ask: 'How should these parts of the home page look? All looks belong to the art direction.',
    tier: 'balanced',
    tells: ({ variants }) => `the first screen “${variants['hero'] ?? 'none'}”`,
    places: (_reads, { order, variants, alternatives }) =>
      (order['home'] ?? [])
        .filter((type) => (alternatives[type]?.length ?? 0) > 0)
        .slice(0, MOST_CHOSEN)
        .map((type) => ({
          type: 'choice',
          at: `/variants/${type}`,
          what: `look of this part: ${SECTIONS.get(type)?.purpose ?? type}`,
          options: looksOf(type, [variants[type] ?? '', ...(alternatives[type] ?? [])]),
        })),
  },
});

/** Whichever leads, the others stand behind it for words that it cannot show. */
function looksOf(type: string, looks: readonly string[]): Option[] {
  return looks.slice(0, MOST_LOOKS).map((value) => ({
    value,
    says: SECTIONS.get(type)?.variants[value]?.says ?? value,
    sets: { [`/variants/${type}`]: value, [`/alternatives/${type}`]: looks.filter((look) => look !== value) },
  }));
}
