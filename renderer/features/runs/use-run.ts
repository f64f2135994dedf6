// The state of the window's run, kept up to date.
import { useSyncExternalStore } from 'react';
import type { RunControl } from './run-control.ts';
import type { RunState } from './run-state.ts';

export function useRun(runs: RunControl): RunState | undefined {
  return useSyncExternalStore(runs.subscribe, runs.state);
}
