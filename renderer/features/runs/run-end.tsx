// How a run ended when it did not end in a site: what happened, and ways on.
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words.ts';
import type { RunState } from './run-state.ts';
import { WORDS } from './words.ts';

export interface RunEndProps {
  run: RunState;
  onGoOn(this: void): void;
  /** A further way on. */
  children: ReactNode;
}

export function RunEnd({ run, onGoOn, children }: RunEndProps) {
  const t = useWords(WORDS);
  if (run.phase === 'stopped') {
    return (
      <Notice heading={t.stopped} words={t.stoppedWhy}>
        <Button look="ink" onClick={onGoOn}>
          {t.goOn}
        </Button>
        {children}
      </Notice>
    );
  }

  return (
    <Notice heading={t.notMade} words={run.words} isAlarming>
      <Button onClick={onGoOn}>{t.tryAgain}</Button>
      {children}
    </Notice>
  );
}
