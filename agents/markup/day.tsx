// A day, for people and for machines.
import type { Text } from '../site/text.ts';
import { Words } from './words.tsx';

export interface DayProps {
  of: Text | undefined;
  /** ISO 8601, where it is known. */
  iso: string | undefined;
  at: string;
}

export function Day({ of, iso, at }: DayProps) {
  if (!of) return null;
  return (
    <p className="day">
      {iso === undefined ? (
        <Words of={of} at={at} />
      ) : (
        <time dateTime={iso}>
          <Words of={of} at={at} />
        </time>
      )}
    </p>
  );
}
