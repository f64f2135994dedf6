// What is left of a text when only its letters and numbers count: two texts that say the same are then equal.
import { onceEachText } from '../once-each-text.ts';
import { fold } from '../reading/fold.ts';

export const plain: (text: string) => string = onceEachText((text) =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
