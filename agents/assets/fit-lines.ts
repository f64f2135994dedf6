// Breaks words into lines as large as their room allows.

export interface Lettering {
  /** em by character */
  advances: Readonly<Record<string, number>>;
  /** em, of characters without an advance */
  average: number;
  /** em */
  tracking: number;
}

export interface Room {
  widthPx: number;
  maxLines: number;
  largestPx: number;
  smallestPx: number;
}

interface Fitted {
  lines: string[];
  sizePx: number;
}

const STEP_PX = 4;

/** What does not fit at the smallest size ends in "…". */
export function fitLines(text: string, room: Room, lettering: Lettering): Fitted {
  const words = text.split(/\s+/).filter((word) => word !== '');

  for (let sizePx = room.largestPx; sizePx > room.smallestPx; sizePx -= STEP_PX) {
    const roomEm = room.widthPx / sizePx;
    const lines = wrapped(words, roomEm, lettering);
    if (lines.length <= room.maxLines && lines.every((line) => widthEm(line, lettering) <= roomEm)) return { lines, sizePx };
  }

  return { lines: clipped(words, room, lettering), sizePx: room.smallestPx };
}

function clipped(words: readonly string[], { widthPx, smallestPx, maxLines }: Room, lettering: Lettering): string[] {
  const roomEm = widthPx / smallestPx;
  const lines = wrapped(words, roomEm, lettering);
  const shown = lines.slice(0, maxLines);

  return shown.map((line, index) => {
    const isCutOff = index === maxLines - 1 && lines.length > maxLines;
    return isCutOff || widthEm(line, lettering) > roomEm ? withEllipsis(line, roomEm, lettering) : line;
  });
}

function withEllipsis(line: string, roomEm: number, lettering: Lettering): string {
  const characters = Array.from(line);
  while (characters.length > 1 && widthEm(`${characters.join('')}…`, lettering) > roomEm) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function wrapped(words: readonly string[], roomEm: number, lettering: Lettering): string[] {
  const lines: string[] = [];

  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthEm(longer, lettering) <= roomEm) lines[lines.length - 1] = longer;
    else lines.push(word);
  }

  return lines;
}

function widthEm(text: string, { advances, average, tracking }: Lettering): number {
  return Array.from(text).reduce((sum, character) => sum + (advances[character] ?? average) + tracking, 0);
}
