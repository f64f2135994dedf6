// Chooses the icons of the site: one set, one weight, and only where an icon says something.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import { pick } from '../random.ts';

/** Line width on a 24 px grid beside rules of each width; Lucide's own is 2. */
const FINEST = 1.25;
const BOLDEST = 2.25;
const LUCIDE = 2;

/** Lucide names of the arrow by reading direction. */
const ARROWS = {
  ltr: ['arrow-right', 'move-right'],
  rtl: ['arrow-left', 'move-left'],
} as const;

/** In the order they stand in. */
const ARROWS_SAY = ['short, with an open head', 'long and thin'] as const;

export default defineMaker({
  purpose: 'Chooses the icons of the site: one set, one weight, only where an icon says something.',
  german: {
    name: 'Symbole',
    purpose: 'Wählt die Symbole: ein Satz, eine Stärke, nur wo ein Symbol etwas sagt.',
  },
  version: 1,
  reads: [
    'direction.id',
    'direction.seed',
    'requirements.textDirection',
    'facts.phones',
    'facts.mails',
    'facts.address',
    'facts.hours',
    'facts.timetable',
  ],
  writes: 'icons',

  craft({ direction: { id, seed }, requirements, facts }, { inHand }) {
    const arrows = inHand.left('/used/arrow', ARROWS[requirements.textDirection]);
    const used: Record<string, string> = { arrow: pick(`${seed}:arrow`, arrows) };
    if (facts.phones.length > 0) used['call'] = 'phone';
    if (facts.mails.length > 0) used['mail'] = 'mail';
    if (facts.address) used['map'] = 'map-pin';
    if (facts.hours.length > 0) used['clock'] = 'clock';
    if (facts.timetable.length > 0) used['calendar'] = 'calendar-days';

    const asRules = strokeWidth(directionOf(id).properties['--rule']);
    return { strokeWidth: inHand.first('/strokeWidth', [asRules, BOLDEST, LUCIDE]), used };
  },
  task: {
    ask: 'Which arrow should stand behind the links of this site?',
    places: ({ requirements }) => [
      {
        type: 'choice',
        at: '/used/arrow',
        what: 'arrow',
        options: ARROWS[requirements.textDirection].map((value, index) => ({ value, says: ARROWS_SAY[index] ?? value })),
      },
    ],
  },
});

/** Icons are drawn as heavy as the direction's rules: 1.25 beside a hairline, 2.25 beside a bar. */
function strokeWidth(rule = '1.5px'): number {
  const rulePx = Number.parseFloat(rule);
  return Number.isNaN(rulePx) ? (FINEST + BOLDEST) / 2 : Math.min(BOLDEST, Math.max(FINEST, 0.75 + rulePx / 2));
}
