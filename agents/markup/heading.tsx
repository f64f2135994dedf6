// The head of a section: its h2, and a way on where the section has one.
import type { Text } from '../site/text.ts';
import { Words } from './words.tsx';

export interface HeadingProps {
  of: Text | undefined;
  at: string;
  /** Heard but not seen: the page's own heading says it already. */
  isHidden?: boolean;
}

export function Heading({ of, at, isHidden = false }: HeadingProps) {
  if (!of) return null;
  if (isHidden) return <Words of={of} at={at} as="h2" className="vh" isFitted={false} />;

  return (
    <header className="hd">
      <Words of={of} at={at} as="h2" />
    </header>
  );
}
