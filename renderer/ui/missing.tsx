// In the place of what could not be had: why, and a way to ask for it again.
import { Button } from './button.tsx';
import { useWords } from './words.ts';

const AGAIN = { en: 'Try again', de: 'Noch einmal' };

export function Missing({ words, onAgain }: { words: string; onAgain(this: void): void }) {
  const again = useWords(AGAIN);

  return (
    <div className="missing" role="alert">
      <p>{words}</p>
      <Button onClick={onAgain}>{again}</Button>
    </div>
  );
}
