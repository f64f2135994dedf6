// Buildings: a plan divided into rooms, and a street front.
import type { ReactElement } from 'react';
import type { Draws } from './draws.ts';
import { group } from './frame.tsx';
import type { Box } from './frame.tsx';
import { both, fill } from './ink.tsx';
import type { FillInk } from './ink.tsx';
import { path, repeat } from './path.ts';

export interface Room extends Box {
  x: number;
  y: number;
}

interface Door {
  x: number;
  y: number;
  isInUpright: boolean;
  side: 1 | -1;
}

export interface Division {
  rooms: Room[];
  walls: string[];
  doors: Door[];
}

/** Divides a room again and again, each wall with one door in it. Rooms under `least` units stay whole. */
export function divide(draws: Draws, room: Room, least: number): Division {
  const isWide = room.width > room.height * 1.05;
  if (Math.max(room.width, room.height) < least) return { rooms: [room], walls: [], doors: [] };

  const share = draws.one([0.38, 0.42, 0.5, 0.58, 0.62]);
  const at = draws.one([0.18, 0.5, 0.66]);
  const side = draws.one([1, -1] as const);
  const x = room.x + room.width * share;
  const y = room.y + room.height * share;
  const first = isWide ? { ...room, width: room.width * share } : { ...room, height: room.height * share };
  const second = isWide ? { ...room, x, width: room.width * (1 - share) } : { ...room, y, height: room.height * (1 - share) };
  const wall = isWide ? path`M${x} ${room.y}v${room.height}` : path`M${room.x} ${y}h${room.width}`;
  const door: Door = isWide
    ? { x, y: room.y + room.height * at, isInUpright: true, side }
    : { x: room.x + room.width * at, y, isInUpright: false, side };

  const parts = [divide(draws, first, least * draws.one([1, 1, 1.5])), divide(draws, second, least)];
  return {
    rooms: parts.flatMap((part) => part.rooms),
    walls: [wall, ...parts.flatMap((part) => part.walls)],
    doors: [door, ...parts.flatMap((part) => part.doors)],
  };
}

/** The leaf of a door and the arc it swings through. */
export function doorSwing({ x, y, isInUpright, side }: Door, leaf: number): string {
  return isInUpright
    ? path`M${x} ${y}h${side * leaf}A${leaf} ${leaf} 0 0 ${side > 0 ? 1 : 0} ${x} ${y + leaf}`
    : path`M${x} ${y}v${side * leaf}A${leaf} ${leaf} 0 0 ${side > 0 ? 0 : 1} ${x + leaf} ${y}`;
}

const ROOFS = ['flat', 'gable', 'shed', 'saw', 'mansard'] as const;
const WINDOWS = ['tall', 'ribbon', 'square', 'arch', 'round'] as const;

interface House {
  x: number;
  width: number;
  /** y of the ground. */
  ground: number;
  floors: number;
  floorHeight: number;
  ink: FillInk;
  windowInk: FillInk;
}

export function house(draws: Draws, home: House): ReactElement {
  const { x, width, ground, floors, floorHeight, ink, windowInk } = home;
  const top = ground - floors * floorHeight;
  const kind = draws.one(WINDOWS);
  const columns = Math.max(2, Math.round(width / floorHeight));
  const step = width / columns;

  const panes = Array.from({ length: floors * columns }, (_, index): { d: string; isLit: boolean } => {
    const left = x + (index % columns) * step;
    const y = top + Math.floor(index / columns) * floorHeight;
    return { d: pane(kind, { x: left, y, width: step, height: floorHeight }), isLit: draws.chance(0.12) };
  });
  return (
    <>
      {fill(ink, `${roof(draws, { x, y: top, width, height: floorHeight })}V${ground}H${Math.round(x)}Z`)}
      {fill(
        windowInk,
        panes
          .filter((one) => !one.isLit)
          .map((one) => one.d)
          .join(''),
      )}
      {fill(
        'second',
        panes
          .filter((one) => one.isLit)
          .map((one) => one.d)
          .join(''),
      )}
    </>
  );
}

function roof(draws: Draws, { x, y, width, height }: Room): string {
  const right = x + width;
  switch (draws.one(ROOFS)) {
    case 'flat':
      return path`M${Math.round(x)} ${y}H${right}`;
    case 'gable':
      return path`M${Math.round(x)} ${y}L${x + width / 2} ${y - Math.min(width * 0.36, height * 1.5)}L${right} ${y}`;
    case 'shed':
      return path`M${Math.round(x)} ${y}v${-height * 0.7}L${right} ${y}`;
    case 'saw': {
      const teeth = Math.max(2, Math.round(width / height));
      return path`M${Math.round(x)} ${y}${repeat(teeth, (index) => path`v${-height * 0.5}L${x + ((index + 1) * width) / teeth} ${y}`)}`;
    }
    case 'mansard':
      return path`M${Math.round(x)} ${y}l${width * 0.1} ${-height * 0.8}H${right - width * 0.1}L${right} ${y}`;
  }
}

function pane(kind: (typeof WINDOWS)[number], { x, y, width, height }: Room): string {
  const w = width * 0.5;
  const left = x + width * 0.25;
  switch (kind) {
    case 'tall':
      return path`M${left} ${y + height * 0.16}h${w}v${height * 0.7}h${-w}Z`;
    case 'ribbon':
      return path`M${x + width * 0.06} ${y + height * 0.28}h${width * 0.88}v${height * 0.38}h${-width * 0.88}Z`;
    case 'square':
      return path`M${left} ${y + height * 0.3}h${w}v${w}h${-w}Z`;
    case 'arch':
      return path`M${left} ${y + height * 0.86}v${-height * 0.44}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${height * 0.44}Z`;
    case 'round':
      return path`M${left} ${y + height / 2}a${w / 2} ${w / 2} 0 1 0 ${w} 0a${w / 2} ${w / 2} 0 1 0 ${-w} 0Z`;
  }
}

/** A row of different houses from edge to edge. */
export function street(draws: Draws, { width, height }: Box, ground: number): ReactElement {
  const unit = height / 8;
  const inks: readonly FillInk[] = ['main', 'mainDark', 'main', 'mainHalf', 'second'];
  const homes: ReactElement[] = [];
  let x = -draws.between(0, unit * 2);

  while (x < width) {
    const wide = unit * draws.between(1.6, 3.6);
    homes.push(
      house(draws, {
        x,
        width: wide,
        ground,
        floors: draws.whole(2, 6),
        floorHeight: unit * draws.between(0.82, 1),
        ink: inks[homes.length % inks.length] ?? 'main',
        windowInk: draws.one(['ground', 'ground', 'soft']),
      }),
    );
    x += wide + (draws.chance(0.25) ? unit * 0.6 : 0);
  }
  return group(homes);
}

export function tree(draws: Draws, [x, ground]: readonly [number, number], radius: number): ReactElement {
  const crown = draws.chance(0.5)
    ? path`M${x - radius} ${ground - radius * 1.9}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0Z`
    : path`M${x} ${ground - radius * 3.4}C${x + radius * 1.1} ${ground - radius * 1.6} ${x + radius * 0.7} ${ground - radius * 0.6} ${x} ${ground - radius * 0.6}C${x - radius * 0.7} ${ground - radius * 0.6} ${x - radius * 1.1} ${ground - radius * 1.6} ${x} ${ground - radius * 3.4}Z`;
  return both('secondHalf', ['line', 2], `${crown}${path`M${x} ${ground}V${ground - radius * 1.7}`}`);
}
