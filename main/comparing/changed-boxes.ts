// The rectangles that hold what differs between two pictures.
import type { Box } from '../../preload/contract/history.ts';

/** Differences nearer to one another than this belong together: about the height of a line of text. */
const CELL_PX = 24;

/** @param mask RGBA, transparent wherever nothing differs. @returns boxes in pixels, from the top */
export function changedBoxes(mask: Uint8Array, { widthPx, heightPx }: { widthPx: number; heightPx: number }): Box[] {
  const columns = Math.ceil(widthPx / CELL_PX);
  const rows = Math.ceil(heightPx / CELL_PX);
  const cells = new Map<number, Box>();

  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (mask[(y * widthPx + x) * 4 + 3] === 0) continue;
      const cell = Math.floor(y / CELL_PX) * columns + Math.floor(x / CELL_PX);
      cells.set(cell, around(cells.get(cell), { x, y, width: 1, height: 1 }));
    }
  }

  const boxes: Box[] = [];
  for (const first of cells.keys()) {
    if (cells.has(first)) boxes.push(taken(first, cells, { columns, rows }));
  }
  return boxes.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** All cells that hang together with one, taken out of the rest. */
function taken(first: number, cells: Map<number, Box>, { columns, rows }: { columns: number; rows: number }): Box {
  const waiting = [first];
  let whole: Box | undefined;

  while (waiting.length > 0) {
    const cell = waiting.pop() ?? first;
    const own = cells.get(cell);
    if (!own) continue;
    cells.delete(cell);
    whole = around(whole, own);

    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) waiting.push(y * columns + x);
    }
  }
  return whole ?? { x: 0, y: 0, width: 0, height: 0 };
}

function around(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}
