// What was picked, where the brief as it stands still has it.
import type { Wish } from '../../../preload/contract/brief.ts';

/** Without a pick that still holds, the first direction. */
export function wishAmong(directions: readonly { id: string }[], { direction, paletteOf, typeOf }: Wish): Wish {
  const has = (id: string | undefined): id is string => directions.some((each) => each.id === id);
  const first = directions[0]?.id;
  if (!has(direction)) return first === undefined ? {} : { direction: first };

  return { direction, ...(has(paletteOf) ? { paletteOf } : {}), ...(has(typeOf) ? { typeOf } : {}) };
}
