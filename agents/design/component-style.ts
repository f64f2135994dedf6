// Decides how parts look to the touch: corners, rules, buttons, fields.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import type { ComponentStyle } from '../site/design.ts';
import type { Axes } from '../site/discovery.ts';

/** From this length on corners are a full round, a shape of its own, and are left alone; px. */
const FULL_ROUND_PX = 99;

/** A brand at the soft end gets corners this much larger than the direction's, one at the sharp end as much smaller. */
const SOFT_PLAY = 0.3;

/** Brands more modest than this do not fill their buttons. */
const MODEST = 0.2;

/** An underlined button is the direction's own and stays. */
const BUTTONS = [
  { value: 'solid', says: 'filled with the brand colour' },
  { value: 'outline', says: 'an outline only' },
] as const;

export default defineMaker({
  purpose: 'Decides corners, rules, buttons and fields.',
  german: {
    name: 'Knöpfe und Felder',
    purpose: 'Entscheidet über Ecken, Linien, Knöpfe und Felder.',
  },
  version: 1,
  reads: ['direction.id', 'brand.axes'],
  writes: 'componentStyle',

  craft({ direction, brand: { axes } }, { inHand }) {
    const { properties, button, field } = directionOf(direction.id);
    const styled = Object.entries(properties).map(([name, value]) => [
      name,
      inHand.first(`/properties/${name}`, isCorner(name) ? [softened(value, axes), value, '0'] : [value]),
    ]);

    return {
      properties: Object.fromEntries(styled),
      button: inHand.first('/button', [modestly(button, axes), 'solid', 'outline', 'underlined']),
      field: inHand.first('/field', [field, 'boxed', 'ruled']),
    };
  },
  task: {
    ask: 'How should the buttons of this site look? Filled ones call louder, outlined ones are quieter.',
    tells: ({ button }) => `${button} buttons`,
    places: (_reads, { button }) => [
      { type: 'choice', at: '/button', what: 'look of the buttons', options: button === 'underlined' ? [] : BUTTONS },
    ],
  },
});

function modestly(button: ComponentStyle['button'], { modestBold }: Axes): ComponentStyle['button'] {
  return button === 'solid' && modestBold < MODEST ? 'outline' : button;
}

function isCorner(name: string): boolean {
  return name === '--radius' || name === '--btn-r';
}

/** A square corner stays square: it is the direction's, not the brand's. */
function softened(value: string, { softSharp }: Axes): string {
  const [, length, unit] = /^(\d*\.?\d+)(px|rem|em)$/.exec(value) ?? [];
  if (length === undefined || unit === undefined || (unit === 'px' && Number(length) >= FULL_ROUND_PX)) return value;

  const factor = 1 + SOFT_PLAY * (1 - 2 * softSharp);
  return `${Number((Number(length) * factor).toFixed(2))}${unit}`;
}
