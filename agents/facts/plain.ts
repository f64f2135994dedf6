// What is left of a text when only its letters and numbers count: two texts that say the same are then equal.
import { fold } from '../reading/fold.ts';

export function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
