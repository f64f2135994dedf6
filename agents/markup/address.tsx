// The lines of an address, below one another or in one line.
import type { Text } from '../site/text.ts';
import { each } from './each.ts';
import { Words } from './words.tsx';

export interface AddressProps {
  lines: readonly Text[];
  at: string;
  isInline?: boolean;
}

export function AddressLines({ lines, at, isInline = false }: AddressProps) {
  return each(lines, (line, index) => (
    <>
      {index > 0 && (isInline ? ', ' : <br />)}
      <Words of={line} at={`${at}/${index}`} />
    </>
  ));
}
