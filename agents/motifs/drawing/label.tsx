// Words on a drawing. They come from the client and are left out where they would not fit.
import type { ReactElement } from 'react';
import type { Box } from './frame.tsx';
import type { Point } from './path.ts';

interface LabelPlace {
  /** Middle of the baseline. */
  at: Point;
  /** Units it may take in width. */
  room: number;
  box: Box;
}

const SIZE = 24;

/** A bold sans letter is about 0.58 em wide; characters of East Asia take a whole em. */
function widthOf(words: string): number {
  return Array.from(words, (letter) => (letter > '\u2E7F' ? SIZE : SIZE * 0.58)).reduce((sum, width) => sum + width, 0);
}

export function labelAt(words: string | undefined, { at: [x, y], room, box }: LabelPlace): ReactElement | null {
  const text = words?.trim() ?? '';
  const width = widthOf(text);
  if (text === '' || width > room || y < SIZE || y > box.height - 6) return null;

  const middle = Math.min(Math.max(x, width / 2 + 8), box.width - width / 2 - 8);
  return (
    <text className="m-text" x={Math.round(middle)} y={Math.round(y)}>
      {text}
    </text>
  );
}
