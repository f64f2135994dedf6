// How well the site is made: five grades with reasons, what to mend where, and a grading that can be stopped.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { FixWhat } from '../../../preload/contract/findings.ts';
import { Button } from '../../ui/button.tsx';
import type { PanelProps } from '../../wire/panel-props.ts';
import { modelViewQuery } from '../../wire/queries.ts';
import { FindingList } from './finding-list.tsx';
import { GradeList } from './grade-list.tsx';
import { ModelViewPart } from './model-view-part.tsx';
import { useGrading, type Progress } from './use-grading.ts';

export function GradePanel({ client, project: { id: projectId, changedAt }, deeds, isBusy }: PanelProps) {
  const { progress, view, said, refusal, start, improve, stop } = useGrading(client, projectId);
  const { data: modelView } = useQuery(modelViewQuery(client, projectId));
  const isOld = view !== undefined && view.gradedAt < changedAt;
  const fix = (what: FixWhat) => void deeds.act(() => client.findings.fix({ projectId, what }));
  useAgain(isOld && !isBusy && !progress, start);

  return (
    <>
      {progress ? (
        <GradingProgress progress={progress} onStop={stop} />
      ) : (
        <div className="grade-start">
          <Button aria-disabled={isBusy} onClick={() => (isBusy ? undefined : start())}>
            {view ? 'Grade it again' : 'Grade this site'}
          </Button>
          {view ? (
            <Button aria-disabled={isBusy} onClick={() => (isBusy ? undefined : improve())}>
              Improve it
            </Button>
          ) : null}
        </div>
      )}
      <Said said={said} />
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      {view ? (
        <GradeList grades={view.grades} modelGrades={modelView?.kept?.grades ?? []} />
      ) : (
        <p className="quiet">Every page is looked at in a browser, on this machine.</p>
      )}
      {modelView ? <ModelViewPart client={client} projectId={projectId} changedAt={changedAt} shown={modelView} /> : null}
      {view ? <FindingList projectId={projectId} kinds={view.kinds} onFix={isBusy || progress ? undefined : fix} /> : null}
    </>
  );
}

function Said({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null;

  return (
    <ol className="grade-said" aria-label="What was done" aria-live="polite">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ol>
  );
}

/** Grades that are shown follow the site when it is made anew. */
function useAgain(isOld: boolean, start: () => void): void {
  const again = useEffectEvent(start);

  useEffect(() => {
    if (isOld) again();
  }, [isOld]);
}

function GradingProgress({ progress: { done, of, what }, onStop }: { progress: Progress; onStop(this: void): void }) {
  return (
    <div className="grading">
      <div className="run-line">
        <p className="run-count">{done === 0 ? 'Opening the pages' : `${done} of ${of}`}</p>
        <p className="run-now">{what}</p>
        <Button look="signal" onClick={onStop}>
          Stop grading
        </Button>
      </div>
      <progress className="run-bar" value={done} max={of} aria-label="Looked at" />
    </div>
  );
}
