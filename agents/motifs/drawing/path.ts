// Path text from numbers. A tenth of a unit is finer than a screen shows, so every number is rounded to it.

export type Point = readonly [x: number, y: number];

export function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Tag for path text: numbers are rounded, text stays. */
export function path(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  let text = parts[0] ?? '';
  for (const [index, value] of values.entries()) text += `${written(value)}${parts[index + 1] ?? ''}`;
  return text;
}

export function repeat(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('');
}

export function polyline(points: readonly Point[], closed = false): string {
  const steps = points.map(([x, y], index) => path`${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return closed ? `${steps}Z` : steps;
}

/** Curve through all points: Catmull–Rom as cubic Béziers (control points a sixth of the chord away). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point =>
    points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  const [startX, startY] = at(0);

  const curves = repeat(closed ? count : count - 1, (index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return path`C${leave[0]} ${leave[1]} ${arrive[0]} ${arrive[1]} ${to[0]} ${to[1]}`;
  });
  return path`M${startX} ${startY}${curves}${closed ? 'Z' : ''}`;
}

/** Angle in radians, clockwise from the right. */
export function polar(centre: Point, radius: number, angle: number): Point {
  return [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius];
}

export function disc(x: number, y: number, radius: number): string {
  return path`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}

/** A line of no length: with a round cap it is a dot as wide as the stroke. */
export function dot(x: number, y: number): string {
  return path`M${x} ${y}h0`;
}

export function oval(centre: Point, [radiusX, radiusY]: Point): string {
  const [x, y] = centre;
  return path`M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 0 ${radiusX * 2} 0a${radiusX} ${radiusY} 0 1 0 ${-radiusX * 2} 0Z`;
}

export function block(x: number, y: number, [width, height]: Point): string {
  return path`M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** Rectangle with round corners. */
export function slab([x, y]: Point, [width, height]: Point, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const across = width - r * 2;
  const down = height - r * 2;
  return path`M${x + r} ${y}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 ${-r} ${r}h${-across}a${r} ${r} 0 0 1 ${-r} ${-r}v${-down}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

/** A pointed cut, as a gouge leaves it in lino: from a point, `length` long at `angle`, `width` at its belly. */
export function cut(from: Point, angle: number, [length, width]: Point): string {
  const tip = polar(from, length, angle);
  const middle = polar(from, length / 2, angle);
  const left = polar(middle, width, angle - Math.PI / 2);
  const right = polar(middle, width, angle + Math.PI / 2);
  return path`M${from[0]} ${from[1]}Q${left[0]} ${left[1]} ${tip[0]} ${tip[1]}Q${right[0]} ${right[1]} ${from[0]} ${from[1]}Z`;
}

function written(value: number | string): string {
  return typeof value === 'number' ? tenthsOf(value) : value;
}

/** Beyond this a number is written with an exponent or is none. */
const MOST_TENTHS = 1e9;

/** As `rounded`, by whole numbers: V8 writes those three times as fast as fractions, and drawings are full of them. */
function tenthsOf(value: number): string {
  const tenths = Math.round(value * 10);
  const size = Math.abs(tenths);
  if (!(size < MOST_TENTHS)) return String(rounded(value));

  const whole = Math.trunc(size / 10);
  const rest = size - whole * 10;
  return `${tenths < 0 ? '-' : ''}${whole}${rest === 0 ? '' : `.${rest}`}`;
}
