// The run that is on, else the last one: quiet by default, every step on demand.
import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { NoteField } from './note-queue.tsx';
import type { RunStep } from './run-state.ts';
import { StepList } from './step-list.tsx';
import { useRun } from './use-run.ts';
import { WORDS } from './words.ts';

export function RunPanel({ client, project, deeds, isBusy }: PanelProps) {
  const t = useWords(WORDS);
  const { runs } = useRouteContext({ from: '__root__' });
  const run = useRun(runs);
  const [showsAll, setAll] = useState(false);
  const isOwn = run?.projectId === project.id && run.phase === 'running' && run.steps.length > 0;
  const steps = isOwn ? run.steps : project.steps;
  const shown = showsAll ? steps : steps.filter(({ outcome }) => outcome !== 'kept' && outcome !== 'waiting');

  const onAgain = (agent: string) => void runs.start({ type: 'project', id: project.id, name: project.name, notes: [{ agent }] });

  return (
    <>
      <p>
        <strong>{isOwn ? t.thisRun : t.lastRun}</strong> {t.quiet(count(steps, 'made'), count(steps, 'kept'))}
      </p>
      <fieldset className="choices" aria-label={t.lastRun}>
        <button type="button" className="choice" aria-pressed={!showsAll} onClick={() => setAll(false)}>
          {t.eventful}
        </button>
        <button type="button" className="choice" aria-pressed={showsAll} onClick={() => setAll(true)}>
          {t.all}
        </button>
      </fieldset>
      {shown.length === 0 ? <p className="quiet">{t.nothingNew}</p> : null}
      {isBusy ? null : <NoteField notes={runs.notes} projectId={project.id} steps={project.steps} />}
      <StepList steps={shown} of={{ client, projectId: project.id, deeds, isBusy, onAgain }} />
    </>
  );
}

function count(steps: readonly RunStep[], outcome: RunStep['outcome']): number {
  return steps.filter((step) => step.outcome === outcome).length;
}
