// What a maker lets a model draw: where, of what, and in which shape.
import type { PictureQuestion } from '../model.ts';
import type { Text } from '../site/text.ts';

export interface PictureWish {
  /** JSON pointer to the drawing whose place it would take. */
  at: string;
  question: PictureQuestion;
  /** What it is to show, read out to those who cannot see it. */
  shows: Text;
}
