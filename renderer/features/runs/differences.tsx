// Places where one value differs from another: what it was, what it is.
import type { LeafDifference } from '../../../preload/contract/made.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface DifferencesProps {
  differences: readonly LeafDifference[];
  /** Of all of them. */
  count: number;
}

export function Differences({ differences, count }: DifferencesProps) {
  const t = useWords(WORDS);

  return (
    <ul>
      {differences.map(({ pointer, before, after }) => (
        <li key={pointer} className="leaf">
          <code>{pointer}</code>
          {before === undefined ? null : <del>{before}</del>}
          {after === undefined ? null : <ins>{after}</ins>}
        </li>
      ))}
      {count > differences.length ? <li className="quiet">{t.more(count - differences.length)}</li> : null}
    </ul>
  );
}
