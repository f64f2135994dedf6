// How a run ended when it did not end in a site: what happened, and ways on.
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RunState } from './run-state.ts';

export interface RunEndProps {
  run: RunState;
  onGoOn(this: void): void;
  /** A further way on. */
  children: ReactNode;
}

export function RunEnd({ run, onGoOn, children }: RunEndProps) {
  if (run.phase === 'stopped') {
    return (
      <Notice heading="Stopped" words="The steps that were finished are kept. Going on starts from there.">
        <Button look="ink" onClick={onGoOn}>
          Go on
        </Button>
        {children}
      </Notice>
    );
  }

  return (
    <Notice heading="The site was not made" words={run.words} isAlarming>
      <Button onClick={onGoOn}>Try again</Button>
      {children}
    </Notice>
  );
}
