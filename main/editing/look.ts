// The look of a whole site by four measures: what they are, how a page shows another value at once, and what it is in the slots.
import { sitePalette } from '../../agents/colour/site-palette.ts';
import { directionOf } from '../../agents/directions/registry.ts';
import { COLOUR_ROLES } from '../../agents/site/design.ts';
import type { LookChange, SiteLook } from '../../preload/contract/editing.ts';
import type { SlotEdit } from './deeds.ts';
import type { EditedSlots } from './edited-site.ts';

/** Sizes above body text. */
const HEADING_STEPS = ['--t1', '--t2', '--t3', '--t4', '--t5', '--t6'];

/** From this length on a corner is a full round, a shape of its own; px. */
const FULL_ROUND_PX = 99;
const REM_PX = 16;

export function siteLook({ brand, palette, typography, rhythm, componentStyle }: EditedSlots): SiteLook {
  return {
    colour: brand.colours[0] ?? palette.brand.used,
    type: factorOf(typography.steps['--t3'] ?? ''),
    space: rhythm.sectionFactor,
    corner: Math.round(lengthPx(componentStyle.properties['--radius'] ?? '0')),
  };
}

/** Custom properties that show the change before it is kept. */
export function lookProperties(change: LookChange, slots: EditedSlots): Record<string, string> {
  switch (change.of) {
    case 'colour':
      return colourProperties(change.value, slots);
    case 'type':
      return scaledSteps(change.value, slots);
    case 'space':
      return { '--sec': String(change.value) };
    case 'corner':
      return cornerProperties(change.value, slots);
  }
}

export function lookEdit(change: LookChange, slots: EditedSlots): SlotEdit {
  switch (change.of) {
    case 'colour':
      return { slot: 'brand', operations: [{ type: 'set', pointer: '/colours', value: coloursWith(change.value, slots) }] };
    case 'space':
      return { slot: 'rhythm', operations: [{ type: 'set', pointer: '/sectionFactor', value: change.value }] };
    case 'type':
      return { slot: 'typography', operations: settings('/steps', scaledSteps(change.value, slots)) };
    case 'corner':
      return { slot: 'componentStyle', operations: settings('/properties', cornerProperties(change.value, slots)) };
  }
}

function settings(around: string, properties: Readonly<Record<string, string>>): SlotEdit['operations'] {
  return Object.entries(properties).map(([name, value]) => ({ type: 'set', pointer: `${around}/${name}`, value }));
}

/** The new one leads; the client's others stay. */
function coloursWith(colour: string, { brand }: EditedSlots): string[] {
  return [colour, ...brand.colours.slice(1).filter((other) => other !== colour)];
}

/** Every role solved anew, so that all text can be read while the colour moves. */
function colourProperties(colour: string, slots: EditedSlots): Record<string, string> {
  const { direction, facts } = slots;
  const wish = { seed: direction.seed, trade: facts.trade.value, colours: coloursWith(colour, slots) };
  const { light, dark } = sitePalette(directionOf(direction.id), wish);
  const both = COLOUR_ROLES.map((role) => [`--${role}`, dark ? `light-dark(${light[role]}, ${dark[role]})` : light[role]]);
  return Object.fromEntries(both);
}

const SCALED = /^calc\((.+) \* ([\d.]+)\)$/;

function factorOf(step: string): number {
  return Number(SCALED.exec(step)?.[2] ?? 1);
}

function scaledSteps(factor: number, { typography }: EditedSlots): Record<string, string> {
  const steps = HEADING_STEPS.flatMap((name) => {
    const step = typography.steps[name];
    const plain = step === undefined ? undefined : (SCALED.exec(step)?.[1] ?? step);
    return plain === undefined ? [] : [[name, factor === 1 ? plain : `calc(${plain} * ${factor})`] as const];
  });
  return Object.fromEntries(steps);
}

/** Buttons follow, unless they are round. */
function cornerProperties(cornerPx: number, { componentStyle: { properties } }: EditedSlots): Record<string, string> {
  const isRound = lengthPx(properties['--btn-r'] ?? '0') >= FULL_ROUND_PX;
  return { '--radius': `${cornerPx}px`, ...(isRound ? {} : { '--btn-r': `${cornerPx}px` }) };
}

function lengthPx(length: string): number {
  const number = Number.parseFloat(length);
  return length.endsWith('rem') ? number * REM_PX : number;
}
