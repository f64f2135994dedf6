// How well the site is made: five grades with reasons, what to mend where, and a grading that can be stopped.
import { useEffect, useEffectEvent } from 'react';
import type { FixWhat } from '../../../preload/contract/findings.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { modelViewQuery } from '../../wire/queries.ts';
import { useShown } from '../../wire/use-shown.ts';
import { FindingList } from './finding-list.tsx';
import { GradeList } from './grade-list.tsx';
import { ModelViewPart } from './model-view-part.tsx';
import { PinFindings } from './pin-findings.tsx';
import { useSaid } from './said.ts';
import { useGrading, type Progress } from './use-grading.ts';
import { WORDS } from './words.ts';

export function GradePanel(props: PanelProps) {
  const { client, project, deeds, isBusy } = props;
  const { id: projectId, changedAt } = project;
  const t = useWords(WORDS);
  const { progress, view, said, refusal, start, improve, stop } = useGrading(client, projectId);
  const { data: modelView } = useShown(modelViewQuery(client, projectId));
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
            {view ? t.again : t.grade}
          </Button>
          {view ? (
            <Button aria-disabled={isBusy} onClick={() => (isBusy ? undefined : improve())}>
              {t.improve}
            </Button>
          ) : null}
        </div>
      )}
      <Said said={said} />
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      {view ? <GradeList grades={view.grades} modelGrades={modelView?.kept?.grades ?? []} /> : <p className="quiet">{t.how}</p>}
      {modelView ? <ModelViewPart client={client} projectId={projectId} changedAt={changedAt} shown={modelView} /> : null}
      <PinFindings {...props} />
      {view ? <FindingList projectId={projectId} kinds={view.kinds} onFix={isBusy || progress ? undefined : fix} /> : null}
    </>
  );
}

function Said({ said }: { said: readonly string[] }) {
  const t = useWords(WORDS);
  const told = useSaid();
  if (said.length === 0) return null;

  return (
    <ol className="grade-said" aria-label={t.whatWasDone} aria-live="polite">
      {said.map((words) => (
        <li key={words}>{told(words)}</li>
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
  const t = useWords(WORDS);

  return (
    <div className="grading">
      <div className="run-line">
        <p className="run-count">{done === 0 ? t.opening : t.progress(done, of)}</p>
        <p className="run-now">{what}</p>
        <Button look="signal" onClick={onStop}>
          {t.stop}
        </Button>
      </div>
      <progress className="run-bar" value={done} max={of} aria-label={t.lookedAt} />
    </div>
  );
}
