// Decides how much moves: little, where it answers the visitor, and never when the visitor or the client asks for stillness.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import type { Motion } from '../site/design.ts';
import type { Axes } from '../site/discovery.ts';

/**
 * Milliseconds of the quickest answer to a touch, and how much a calm
 * brand adds: https://m3.material.io/styles/motion/easing-and-duration
 */
const QUICK_MS = 120;
const CALM_MS = 140;

/** px that a thing travels at most; larger moves make some visitors dizzy (WCAG 2.2, 2.3.3). */
const SHIFT_PX = { airy: 6, even: 4, dense: 2 } as const;

/** "no animation", "keine Bewegung", "sans animation". */
const STILLNESS = /\b(?:no|without|kein\w*|ohne|sans|pas d['’])\s*(?:animat|motion|movement|moving|beweg|effek)/iu;

const EASE_SOFT = 'cubic-bezier(0.3, 0.1, 0.2, 1)';
const EASE_SHARP = 'cubic-bezier(0.2, 0, 0, 1)';

const STILL: Motion = { level: 'none', properties: { '--move': '0ms', '--ease': 'linear', '--shift': '0px' } };

export default defineMaker({
  purpose: 'Decides how much moves and how fast, or that nothing does.',
  german: {
    name: 'Bewegung',
    purpose: 'Entscheidet, wie viel sich wie schnell bewegt, oder dass nichts es tut.',
  },
  version: 1,
  reads: ['direction.id', 'brand.axes', 'requirements.constraints'],
  writes: 'motion',

  craft({ direction, brand: { axes }, requirements }, { inHand }) {
    if (requirements.constraints.some((constraint) => STILLNESS.test(constraint))) return STILL;

    const little = moving(axes.calmLively, { direction, axes });
    return inHand.first('', [little, STILL]);
  },
  task: {
    ask: 'How much should move when a visitor touches something? Little is usual; nothing is calmest.',
    tells: ({ level }) => (level === 'none' ? 'nothing moves' : 'little moves'),
    places: ({ direction, brand: { axes } }, { level, properties }) => {
      const options = [
        { value: 'as it is', says: 'what the brand asks for', sets: setsOf({ level, properties }) },
        { value: 'quick', says: 'little and quick', sets: setsOf(moving(1, { direction, axes })) },
        { value: 'slow', says: 'little and slow', sets: setsOf(moving(0, { direction, axes })) },
        { value: 'nothing', says: 'nothing moves', sets: setsOf(STILL) },
      ];
      return [{ type: 'choice', at: '/properties', what: 'movement', options: level === 'none' ? [] : options }];
    },
  },
});

function setsOf({ level, properties }: Motion): Record<string, unknown> {
  return { '/level': level, '/properties': properties };
}

/** @param lively 0 to 1, as the brand's axis from calm to lively */
function moving(lively: number, { direction, axes }: { direction: { id: string }; axes: Axes }): Motion {
  return {
    level: 'little',
    properties: {
      '--move': `${Math.round(QUICK_MS + CALM_MS * (1 - lively))}ms`,
      '--ease': axes.softSharp < 0.5 ? EASE_SOFT : EASE_SHARP,
      '--shift': `${SHIFT_PX[directionOf(direction.id).density]}px`,
    },
  };
}
