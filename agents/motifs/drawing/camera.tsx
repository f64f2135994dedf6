// The camera's aperture, and little pictures as they stand on a contact sheet.
import type { ReactElement } from 'react';
import type { Room } from './building.tsx';
import type { Draws } from './draws.ts';
import { group } from './frame.tsx';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, path, polar, polyline } from './path.ts';
import type { Point } from './path.ts';

interface Aperture {
  at: Point;
  radius: number;
  blades: number;
  /** Radius of the opening as a share of the whole. */
  opening: number;
  /** Radians. */
  turn: number;
}

/** Each blade covers the rim from one corner of the opening on; its edge runs along a side of the opening. */
export function aperture({ at, radius, blades, opening, turn }: Aperture): ReactElement {
  const step = (Math.PI * 2) / blades;
  const corner = (index: number): Point => polar(at, radius * opening, turn + index * step);
  const rim = (index: number): Point => polar(at, radius, turn + index * step + Math.acos(Math.min(0.96, opening)) * 0.8);
  const shapes = Array.from({ length: blades }, (_, index) => {
    const [start, next, from, to] = [corner(index), corner(index + 1), rim(index + 1), rim(index)];
    return path`${polyline([start, next, from])}A${radius} ${radius} 0 0 0 ${to[0]} ${to[1]}Z`;
  });
  const dark = shapes.filter((_, index) => index % 2 === 0).join('');
  const light = shapes.filter((_, index) => index % 2 === 1).join('');
  return (
    <>
      {fill('second', disc(at[0], at[1], radius))}
      {both('main', ['ground', Math.max(1.5, Math.round(radius / 60))], dark)}
      {both(blades % 2 === 0 ? 'mainHalf' : 'main', ['ground', Math.max(1.5, Math.round(radius / 60))], light)}
      {stroke('line', Math.max(3, Math.round(radius / 26)), disc(at[0], at[1], radius))}
    </>
  );
}

type Scene = (draws: Draws, room: Room) => ReactElement;

const SCENES: readonly Scene[] = [hills, portrait, still, tower, pair];

export function frameScene(draws: Draws, room: Room): ReactElement {
  return group([
    fill(draws.one(['soft', 'mainHalf', 'soft']), block(room.x, room.y, [room.width, room.height])),
    draws.one(SCENES)(draws, room),
  ]);
}

function hills(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const peak = draws.between(0.3, 0.7);
  return (
    <>
      {fill('second', disc(x + width * draws.between(0.2, 0.8), y + height * 0.3, height * 0.13))}
      {fill(
        'main',
        path`M${x} ${y + height}V${y + height * 0.74}L${x + width * peak} ${y + height * 0.36}L${x + width} ${y + height * 0.8}V${y + height}Z`,
      )}
    </>
  );
}

/** Head and shoulders, without a face. */
function portrait(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const middle = x + width * draws.between(0.38, 0.62);
  const head = height * 0.19;
  return (
    <>
      {fill(
        'main',
        path`M${middle - head * 2} ${y + height}q0 ${-height * 0.38} ${head * 2} ${-height * 0.38}t${head * 2} ${height * 0.38}Z`,
      )}
      {fill('second', disc(middle, y + height * 0.4, head))}
    </>
  );
}

function still(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const left = x + width * draws.between(0.25, 0.4);
  return (
    <>
      {fill('mainHalf', block(x, y + height * 0.7, [width, height * 0.3]))}
      {fill(
        'main',
        path`M${left} ${y + height * 0.8}v${-height * 0.3}l${width * 0.05} ${-height * 0.14}v${-height * 0.14}h${width * 0.06}v${height * 0.14}l${width * 0.05} ${height * 0.14}v${height * 0.3}Z`,
      )}
      {fill('second', disc(left + width * 0.3, y + height * 0.7, height * 0.12))}
    </>
  );
}

function tower(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const left = x + width * draws.between(0.2, 0.5);
  return (
    <>
      {fill(
        'main',
        block(left, y + height * 0.2, [width * 0.18, height * 0.8]) +
          block(left + width * 0.2, y + height * 0.5, [width * 0.16, height * 0.5]),
      )}
      {fill('second', block(left + width * 0.06, y + height * 0.32, [width * 0.06, height * 0.14]))}
    </>
  );
}

function pair(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const base = y + height;
  const tall = height * draws.between(0.5, 0.62);
  return (
    <>
      {fill(
        'main',
        path`M${x + width * 0.28} ${base}V${base - tall}a${width * 0.1} ${width * 0.1} 0 0 1 ${width * 0.2} 0V${base}Z`,
      )}
      {fill(
        'second',
        path`M${x + width * 0.5} ${base}V${base - tall * 0.84}a${width * 0.1} ${width * 0.1} 0 0 1 ${width * 0.2} 0V${base}Z`,
      )}
    </>
  );
}
