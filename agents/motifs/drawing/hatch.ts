// Section hatching: parallel lines at 45 degrees inside a rectangle, as cut material is shown in technical drawing (ISO 128-50).
import { path, repeat } from './path.ts';
import type { Point } from './path.ts';

export function hatch([left, top]: Point, [width, height]: Point, { gap = 11, rising = false } = {}): string {
  const lines = Math.floor((width + height) / gap);

  return repeat(lines, (index) => {
    const offset = (index + 0.5) * gap - height;
    const startX = Math.max(0, offset);
    const endX = Math.min(width, offset + height);
    const startY = Math.max(0, -offset);
    const endY = Math.min(height, width - offset);
    return rising
      ? path`M${left + startX} ${top + height - startY}L${left + endX} ${top + height - endY}`
      : path`M${left + startX} ${top + startY}L${left + endX} ${top + endY}`;
  });
}
