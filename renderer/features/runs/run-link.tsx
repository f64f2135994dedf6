// On every other screen: a run is on, and where to watch it.
import { Link } from '@tanstack/react-router';
import { useWords } from '../../ui/words.ts';
import type { RunControl } from './run-control.ts';
import { endedCount } from './run-state.ts';
import { useRun } from './use-run.ts';
import { WORDS } from './words.ts';

/** On the run's own screen it would say the same twice. */
const HIDDEN = { hidden: true };

export function RunLink({ runs }: { runs: RunControl }) {
  const t = useWords(WORDS);
  const run = useRun(runs);
  if (run?.phase !== 'running') return null;

  const words = t.makingNow(run.subject.name, endedCount(run), run.steps.length);
  return run.subject.type === 'project' ? (
    <Link className="run-link" activeProps={HIDDEN} to="/projects/$projectId" params={{ projectId: run.subject.id }}>
      {words}
    </Link>
  ) : (
    <Link className="run-link" activeProps={HIDDEN} to="/making">
      {words}
    </Link>
  );
}
