// The steps of a run by layer: what each agent does, how it went, how long it took.
import { durationText, idWords } from '../../ui/amounts.ts';
import type { RunStep } from './run-state.ts';

const OUTCOME_WORDS: Readonly<Record<RunStep['outcome'], string>> = {
  made: 'made',
  kept: 'kept',
  failed: 'failed',
  skipped: 'skipped',
  waiting: 'waiting',
  running: 'running',
};

/** From the brief to the files. */
const LAYERS = ['discovery', 'design', 'content', 'code'];

export function StepList({ steps }: { steps: readonly RunStep[] }) {
  return (
    <div className="layers">
      {layersOf(steps).map(([layer, own]) => (
        <section key={layer} className="layer" aria-label={`${idWords(layer)} steps`}>
          <h3 className="layer-name">{idWords(layer)}</h3>
          <ol className="steps">
            {own.map((step) => (
              <Step key={step.agent} step={step} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Step({ step: { agent, purpose, outcome, durationMs, message } }: { step: RunStep }) {
  const isTimed = outcome === 'made' || outcome === 'failed';

  return (
    <li className={`step is-${outcome}`}>
      <span className="step-agent">{idWords(agent)}</span>
      <span className="step-outcome">
        {isTimed ? `${OUTCOME_WORDS[outcome]}, ${durationText(durationMs)}` : OUTCOME_WORDS[outcome]}
      </span>
      <span className="step-purpose">{purpose}</span>
      {message === undefined ? null : <span className="step-message">{message}</span>}
    </li>
  );
}

function layersOf(steps: readonly RunStep[]): [layer: string, steps: RunStep[]][] {
  const layers = new Map<string, RunStep[]>(LAYERS.map((layer) => [layer, []]));
  for (const step of steps) layers.set(step.layer, [...(layers.get(step.layer) ?? []), step]);
  return [...layers].filter(([, own]) => own.length > 0);
}
