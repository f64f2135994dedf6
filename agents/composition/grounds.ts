// Which ground each section of a page stands on, so that a page has a rhythm and no two strong grounds meet.
import type { Ground } from '../site/design.ts';
import type { SectionDefinition } from '../sections/section.ts';

interface Standing {
  role: SectionDefinition['role'];
  /** Ground the variant insists on. */
  ground: Ground | undefined;
}

interface Sequence {
  /** The home page's grounds; the first opens a page, the last closes it. */
  sequence: readonly Ground[];
  isHome: boolean;
}

export function groundsOf(sections: readonly Standing[], { sequence, isHome }: Sequence): Ground[] {
  const wanted = isHome ? homeGrounds(sections, sequence) : innerGrounds(sections, sequence);
  return parted(wanted, sections);
}

function homeGrounds(sections: readonly Standing[], sequence: readonly Ground[]): Ground[] {
  const middle = sequence.slice(1, -1);
  let turn = 0;

  return sections.map(({ role, ground }) => {
    const isMiddle = role !== 'frame' && role !== 'opening' && role !== 'notice' && role !== 'closing';
    if (ground || !isMiddle) return ground ?? endGround(role, sequence);

    return middle[turn++ % Math.max(1, middle.length)] ?? 'paper';
  });
}

/** Inner pages are for reading: paper and its second shade in turn. */
function innerGrounds(sections: readonly Standing[], sequence: readonly Ground[]): Ground[] {
  let turn = 0;

  return sections.map(({ role, ground }) => {
    if (ground) return ground;
    if (role === 'frame' || role === 'opening' || role === 'closing') return endGround(role, sequence);
    return turn++ % 2 === 0 ? 'paper' : 'paper2';
  });
}

function endGround(role: Standing['role'], sequence: readonly Ground[]): Ground {
  if (role === 'opening') return sequence[0] ?? 'paper';
  if (role === 'closing') return sequence.at(-1) ?? 'paper2';
  return 'paper';
}

/** Puts plain paper where a strong ground would touch the same ground again, unless its variant insists on it. */
function parted(grounds: readonly Ground[], sections: readonly Standing[]): Ground[] {
  const result = [...grounds];

  for (let index = result.length - 2; index >= 0; index--) {
    const ground = result[index];
    const isPlain = ground === 'paper' || ground === 'paper2';
    if (!isPlain && ground === result[index + 1] && !sections[index]?.ground) result[index] = 'paper';
  }

  return result;
}
