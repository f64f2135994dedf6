// A floor plan: walls, doors, windows, furniture, axes and a court.
import type { ReactElement } from 'react';
import { divide, doorSwing } from './building.tsx';
import type { Division, Room } from './building.tsx';
import type { Draws } from './draws.ts';
import type { Box } from './frame.tsx';
import { blunt, both, dashed, fill, stroke } from './ink.tsx';
import { disc, path, repeat } from './path.ts';

const AXES = 12;

export function floorPlan(draws: Draws, box: Box, isBleeding: boolean): ReactElement {
  const margin = isBleeding ? -30 : Math.min(90, box.height * 0.14);
  const whole: Room = { x: margin, y: margin, width: box.width - margin * 2, height: box.height - margin * 2 };
  const court = { width: whole.width * draws.between(0.24, 0.36), height: whole.height * draws.between(0.34, 0.46) };
  const least = Math.max(240, box.height * 0.27);
  const wall = box.height / 72;

  const long = divide(draws, { ...whole, width: whole.width - court.width }, least);
  const wing = divide(
    draws,
    {
      x: whole.x + whole.width - court.width,
      y: whole.y + court.height,
      width: court.width,
      height: whole.height - court.height,
    },
    least,
  );
  const outline = path`M${whole.x} ${whole.y}h${whole.width - court.width}v${court.height}h${court.width}v${whole.height - court.height}h${-whole.width}Z`;
  const doors = [...long.doors, ...wing.doors];
  const leaf = wall * 3.8;
  const openings = doors.map(({ x, y, isInUpright }) => path`M${x} ${y}${isInUpright ? 'v' : 'h'}${leaf}`).join('');
  const windows = windowRuns(draws, whole, court);
  return (
    <>
      {fill('lineFaint', outline)}
      {!isBleeding && axes(whole)}
      {courtyard(draws, { x: whole.x + whole.width - court.width, y: whole.y, ...court })}
      {stroke('line', 1.5, furniture([...long.rooms, ...wing.rooms]))}
      {blunt('line', wall, [...long.walls, ...wing.walls].join(''))}
      {blunt('line', wall * 1.4, outline)}
      {blunt('ground', wall * 1.6, windows)}
      {stroke('line', 1.5, windows)}
      {blunt('ground', wall * 1.3, openings)}
      {stroke('main', 1.8, doors.map((door) => doorSwing(door, leaf)).join(''))}
    </>
  );
}

function windowRuns(draws: Draws, whole: Room, court: Box): string {
  return repeat(7, () => {
    const length = draws.between(50, 120);
    const x = draws.between(whole.x + 20, whole.x + whole.width - 150);
    const isClear = x + length < whole.x + whole.width - court.width - 20;
    const below = path`M${x} ${whole.y + whole.height}h${length}`;
    return isClear ? below + path`M${x} ${whole.y}h${length}` : below;
  });
}

function axes({ x, y, width, height }: Room): ReactElement {
  const step = width / AXES;
  const lines = repeat(AXES + 1, (index) => path`M${x + step * index} ${y - 48}v${height + 78}`);
  const ticks = repeat(AXES + 1, (index) => path`M${x + step * index - 5} ${y - 31}l10-10`);
  const heads = repeat(Math.floor(AXES / 3) + 1, (index) => disc(x + step * index * 3, y - 62, 13));
  return (
    <>
      {dashed('lineFaint', 1, { d: lines, dashes: '2 7' })}
      {stroke('line', 1.4, `${path`M${x} ${y - 36}h${width}`}${ticks}${heads}`)}
    </>
  );
}

function courtyard(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const rows = Math.floor(height / 24);
  const paving = repeat(rows, (index) => path`M${x + 20} ${y + 14 + index * 24}h${width - 34}`);
  const trees = [0.24, 0.52, 0.8].map((share) => {
    const radius = Math.min(width, height) * draws.between(0.09, 0.16);
    const at = { x: x + width * share, y: y + height * draws.between(0.25, 0.7) };
    const twigs = repeat(7, (index) => {
      const angle = index * 0.9;
      return path`M${at.x} ${at.y}l${Math.cos(angle) * radius * 0.7} ${Math.sin(angle) * radius * 0.7}`;
    });
    return disc(at.x, at.y, radius) + twigs;
  });
  return (
    <>
      {stroke('lineFaint', 1, paving)}
      {both('secondHalf', ['second', 1.8], trees.join(''))}
    </>
  );
}

/** Each room gets what its size allows: a table, a bed, a stair, a bath. */
function furniture(rooms: Division['rooms']): string {
  const bySize = rooms.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return bySize.map((room, index) => piece(room, index)).join('');
}

function piece({ x, y, width, height }: Room, index: number): string {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const unit = Math.min(width, height);
  switch (index % 5) {
    case 0:
      return table(middleX, middleY, unit);
    case 1:
      return (
        disc(middleX, middleY, unit * 0.14) +
        repeat(5, (seat) =>
          disc(middleX + Math.cos(seat * 1.257) * unit * 0.22, middleY + Math.sin(seat * 1.257) * unit * 0.22, unit * 0.045),
        )
      );
    case 2:
      return path`M${x + width * 0.2} ${y + 18}h${unit * 0.42}v${unit * 0.5}h${-unit * 0.42}Zm0 ${unit * 0.15}h${unit * 0.42}m${-unit * 0.37} ${-unit * 0.12}h${unit * 0.13}v${unit * 0.09}h${-unit * 0.13}Zm${unit * 0.19} 0h${unit * 0.13}v${unit * 0.09}h${-unit * 0.13}Z`;
    case 3:
      return (
        repeat(8, (step) => path`M${x + 18 + step * 11} ${y + 16}v${unit * 0.34}`) +
        path`M${x + 18} ${y + 16 + unit * 0.17}h77l-8-5m8 5l-8 5`
      );
    default:
      return path`M${x + 16} ${y + height - 18 - unit * 0.2}h${unit * 0.42}a${unit * 0.1} ${unit * 0.1} 0 0 1 0 ${unit * 0.2}h${-unit * 0.42}Z`;
  }
}

function table(x: number, y: number, unit: number): string {
  const [long, wide, seat] = [unit * 0.5, unit * 0.18, unit * 0.036];
  const seats = repeat(4, (index) => {
    const at = x + (index - 1.5) * long * 0.25;
    return disc(at, y - wide * 0.8, seat) + disc(at, y + wide * 0.8, seat);
  });
  return path`M${x - long / 2} ${y - wide / 2}h${long}v${wide}h${-long}Z${seats}`;
}
