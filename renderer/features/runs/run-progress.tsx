// How far a run is, which agents are at work, and a way to stop it.
import { Button } from '../../ui/button.tsx';
import { moneyText } from '../../ui/amounts.ts';
import { useLanguage, useWords, type Language } from '../../ui/words.ts';
import { NoteField, NoteQueue } from './note-queue.tsx';
import { NEW_SITE, type RunNotes } from './run-notes.ts';
import { endedCount, type RunState } from './run-state.ts';
import { agentName, stepName } from './step-name.ts';
import { WORDS } from './words.ts';

const MOST_NAMES = 3;

export interface RunProgressProps {
  run: RunState;
  notes: RunNotes;
  onStop(this: void): void;
}

export function RunProgress({ run, notes, onStop }: RunProgressProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const ended = endedCount(run);
  const total = run.steps.length;
  const share = total === 0 ? 0 : ended / total;

  return (
    <section className="run" aria-label={t.progress}>
      <div className="run-line">
        <p className="run-count">{total === 0 ? t.brief : t.steps(ended, total)}</p>
        <p className="run-now">{nowWords(run, language, t.atWork)}</p>
        <Button look="signal" onClick={onStop}>
          {t.stop}
        </Button>
      </div>
      <progress className="run-bar" value={share} max={1} aria-label={t.stepsDone} />
      {run.spentUsd > 0 ? <p className="run-now">{t.spent(moneyText(run.spentUsd))}</p> : null}
      {run.spoken ? (
        <p className="run-now">
          {t.spoken(run.spoken.model, agentName(run.spoken.agent, run.steps, language))} {run.spoken.text}
        </p>
      ) : null}
      <NoteField notes={notes} projectId={run.projectId ?? NEW_SITE} steps={run.steps} />
      <NoteQueue notes={notes} projectId={run.projectId ?? NEW_SITE} steps={run.steps} />
    </section>
  );
}

function nowWords({ steps }: RunState, language: Language, andMore: (names: string, count: number) => string): string {
  const names = steps.filter(({ outcome }) => outcome === 'running').map((step) => stepName(step, language));
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? andMore(shown, more) : shown;
}
