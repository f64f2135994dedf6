// A window and what is seen through it: hills, the sea or roofs, at some hour of the day.
import type { ReactElement } from 'react';
import type { Room } from './building.tsx';
import type { Draws } from './draws.ts';
import { both, fill, stroke } from './ink.tsx';
import { block, disc, path, repeat } from './path.ts';

interface Window {
  id: string;
  isArched: boolean;
}

export function view(draws: Draws, opening: Room, { id, isArched }: Window): ReactElement {
  const { x, y, width, height } = opening;
  const half = width / 2;
  const outline = isArched
    ? path`M${x} ${y + height}V${y + half}a${half} ${half} 0 0 1 ${width} 0V${y + height}Z`
    : block(x, y, [width, height]);
  const thick = Math.max(3, Math.round(width / 34));
  return (
    <>
      <clipPath id={id}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        {fill(draws.one(['ground', 'mainFaint', 'secondHalf']), block(x, y, [width, height]))}
        {fill(
          'second',
          disc(x + width * draws.between(0.2, 0.8), y + height * draws.between(0.3, 0.5), width * draws.between(0.1, 0.17)),
        )}
        {draws.one([hills, sea, roofs])(draws, opening)}
      </g>
      {stroke(
        'line',
        thick,
        `${outline}${path`M${x + half} ${y}V${y + height}M${x} ${y + height * (isArched ? 0.44 : 0.4)}h${width}`}`,
      )}
      {both('soft', ['line', thick * 0.7], block(x - width * 0.08, y + height, [width * 1.16, height * 0.05]))}
    </>
  );
}

function hills(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const [far, near] = [y + height * draws.between(0.5, 0.6), y + height * draws.between(0.68, 0.78)];
  return (
    <>
      {fill(
        'mainHalf',
        path`M${x} ${far}Q${x + width * 0.3} ${far - height * 0.18} ${x + width * 0.6} ${far}T${x + width} ${far - height * 0.06}V${y + height}H${x}Z`,
      )}
      {fill(
        'main',
        path`M${x} ${near}Q${x + width * 0.4} ${near + height * 0.1} ${x + width} ${near - height * 0.12}V${y + height}H${x}Z`,
      )}
    </>
  );
}

function sea(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const level = y + height * draws.between(0.54, 0.64);
  const boat = x + width * draws.between(0.2, 0.7);
  return (
    <>
      {fill('main', block(x, level, [width, height]))}
      {stroke(
        'mainHalf',
        3,
        repeat(
          9,
          (index) =>
            path`M${x + draws.between(0, 0.8) * width} ${level + (index + 1) * height * 0.038}h${width * draws.between(0.1, 0.24)}`,
        ),
      )}
      {fill('soft', path`M${boat} ${level + 4}v${-height * 0.16}l${width * 0.1} ${height * 0.16}Z`)}
    </>
  );
}

function roofs(draws: Draws, { x, y, width, height }: Room): ReactElement {
  const step = width / 4;
  const gables = repeat(4, (index) => {
    const top = y + height * draws.between(0.56, 0.74);
    return path`M${x + index * step} ${y + height}V${top}l${step / 2} ${-height * 0.1}l${step / 2} ${height * 0.1}V${y + height}Z`;
  });
  return (
    <>
      {fill('mainHalf', path`M${x} ${y + height * 0.6}H${x + width}V${y + height}H${x}Z`)}
      {both('main', ['ground', 2], gables)}
    </>
  );
}
