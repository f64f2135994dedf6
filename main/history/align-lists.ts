// Which entry of a list became which: by their ids, else by the longest run of entries that stayed the same.
import { isContainer } from '../../agents/orchestrator/pointer.ts';

export interface Aligned {
  /** Index in the later list; of an entry that is gone, in the earlier one. */
  key: string;
  before: unknown;
  after: unknown;
}

/** Above this, entries are compared by index: the table would have a million cells. */
const LONGEST_ALIGNED = 1000;

export function alignLists(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const [ids, laterIds] = [idsOf(before), idsOf(after)];
  if (ids && laterIds) {
    const kept = after.map((entry, at) => ({ key: String(at), before: before[ids.indexOf(laterIds[at] ?? '')], after: entry }));
    const gone = before.flatMap((entry, at) =>
      laterIds.includes(ids[at] ?? '') ? [] : [{ key: String(at), before: entry, after: undefined }],
    );
    return [...kept, ...gone];
  }

  const anchors = before.length > LONGEST_ALIGNED || after.length > LONGEST_ALIGNED ? [] : sameEntries(before, after);
  return gapsOf([...anchors, [before.length, after.length]]).flatMap((gap) => paired(gap, before, after));
}

function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.map((entry) => (isContainer(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined));
  const found = ids.filter((id) => id !== undefined);
  return found.length === list.length && new Set(found).size === found.length ? found : undefined;
}

type Anchor = readonly [number, number];

/** Longest common subsequence. https://en.wikipedia.org/wiki/Longest_common_subsequence */
export function sameEntries(before: readonly unknown[], after: readonly unknown[]): Anchor[] {
  const [one, other] = [before, after].map((list) => list.map((entry) => JSON.stringify(entry)));
  if (!one || !other) return [];
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;

  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const isEqual = one[row] === other[column];
      const best = isEqual ? lengthAt(row + 1, column + 1) + 1 : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row * width + column] = best;
    }
  }

  const anchors: Anchor[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) anchors.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return anchors;
}

interface Gap {
  before: Anchor;
  after: Anchor;
}

/** The stretches between entries that stayed the same. */
function gapsOf(anchors: readonly Anchor[]): Gap[] {
  return anchors.map(([row, column], at) => {
    const [lastRow, lastColumn] = anchors[at - 1] ?? [-1, -1];
    return { before: [lastRow + 1, row], after: [lastColumn + 1, column] };
  });
}

/** Within a stretch, the first became the first; what is left over was added or taken away. */
function paired(gap: Gap, before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const count = Math.max(gap.before[1] - gap.before[0], gap.after[1] - gap.after[0]);

  return Array.from({ length: count }, (_, at) => {
    const [row, column] = [gap.before[0] + at, gap.after[0] + at];
    const isThere = column < gap.after[1];
    return {
      key: String(isThere ? column : row),
      before: row < gap.before[1] ? before[row] : undefined,
      after: isThere ? after[column] : undefined,
    };
  });
}
