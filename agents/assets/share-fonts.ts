// Fonts a drawn picture can use: real families only, one weight each.
import type { FontUse } from '../site/design.ts';
import { isSystemFamily } from '../type/families.ts';

export function fontsInShare(uses: readonly FontUse[]): FontUse[] {
  return uses.filter((use) => !isSystemFamily(use.family)).map((use) => ({ ...use, weight: heaviest(use.weight) }));
}

function heaviest(weight: FontUse['weight']): number {
  return typeof weight === 'number' ? weight : weight[1];
}
