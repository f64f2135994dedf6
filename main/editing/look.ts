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

export function siteLook(slots: EditedSlots): SiteLook {
  const { brand, palette, typography, rhythm, componentStyle } = slots;

  return {
    colour: brand.colours[0] ?? palette.brand.used,
    type: factorOf(typography.steps['--t3'] ?? ''),
    space: rhythm.sectionFactor,
    corner: Math.round(lengthPx(componentStyle.properties['--radius'] ?? '0')),
    shows: { type: stepShows(slots), space: SPACE_SHOWS, corner: cornerShows(slots) },
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
      return filled(SPACE_SHOWS, change.value);
    case 'corner':
      return filled(cornerShows(slots), change.value);
  }
}

const SPACE_SHOWS = { '--sec': '{}' };

function filled(shows: Readonly<Record<string, string>>, value: number): Record<string, string> {
  return Object.fromEntries(Object.entries(shows).map(([name, text]) => [name, text.replaceAll('{}', String(value))]));
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
      return { slot: 'componentStyle', operations: settings('/properties', filled(cornerShows(slots), change.value)) };
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

function plainSteps({ typography }: EditedSlots): (readonly [name: string, step: string])[] {
  return HEADING_STEPS.flatMap((name) => {
    const step = typography.steps[name];
    return step === undefined ? [] : [[name, SCALED.exec(step)?.[1] ?? step] as const];
  });
}

function stepShows(slots: EditedSlots): Record<string, string> {
  return Object.fromEntries(plainSteps(slots).map(([name, step]) => [name, `calc(${step} * {})`]));
}

function scaledSteps(factor: number, slots: EditedSlots): Record<string, string> {
  return factor === 1 ? Object.fromEntries(plainSteps(slots)) : filled(stepShows(slots), factor);
}

/** Buttons follow, unless they are round. */
function cornerShows({ componentStyle: { properties } }: EditedSlots): Record<string, string> {
  const isRound = lengthPx(properties['--btn-r'] ?? '0') >= FULL_ROUND_PX;
  return { '--radius': '{}px', ...(isRound ? {} : { '--btn-r': '{}px' }) };
}

function lengthPx(length: string): number {
  const number = Number.parseFloat(length);
  return length.endsWith('rem') ? number * REM_PX : number;
}
