// The steps of a run by layer: what each agent does, how it went, how long it took. Each can be opened.
import type { ReactNode } from 'react';
import { durationText, idWords } from '../../ui/amounts.ts';
import { useWords } from '../../ui/words.ts';
import type { RunStep } from './run-state.ts';
import { WORDS } from './words.ts';

/** From the brief to the files. */
const LAYERS = ['discovery', 'design', 'content', 'code'];

export interface StepListProps {
  steps: readonly RunStep[];
  /** What a step shows when it is opened; without it none opens. */
  detail?: ((agent: string) => ReactNode) | undefined;
}

export function StepList({ steps, detail }: StepListProps) {
  const t = useWords(WORDS);

  return (
    <div className="layers">
      {layersOf(steps).map(([layer, own]) => (
        <section key={layer} className="layer" aria-label={t.layer(idWords(layer))}>
          <h3 className="layer-name">{idWords(layer)}</h3>
          <ol className="steps">
            {own.map((step) => (
              <li key={step.agent} className={`step is-${step.outcome}`}>
                {detail ? <OpenStep step={step} detail={detail} /> : <StepLine step={step} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function OpenStep({ step, detail }: { step: RunStep; detail: (agent: string) => ReactNode }) {
  return (
    <details name="step" className="step-more">
      <summary>
        <StepLine step={step} />
      </summary>
      {detail(step.agent)}
    </details>
  );
}

function StepLine({ step: { agent, purpose, outcome, durationMs, message } }: { step: RunStep }) {
  const t = useWords(WORDS);
  const isTimed = outcome === 'made' || outcome === 'failed';
  const words = t.outcomes[outcome];

  return (
    <span className="step-line">
      <span className="step-agent">{idWords(agent)}</span>
      <span className="step-outcome">{isTimed ? `${words}, ${durationText(durationMs)}` : words}</span>
      <span className="step-purpose">{purpose}</span>
      {message === undefined ? null : <span className="step-message">{message}</span>}
    </span>
  );
}

function layersOf(steps: readonly RunStep[]): [layer: string, steps: RunStep[]][] {
  const layers = new Map<string, RunStep[]>(LAYERS.map((layer) => [layer, []]));
  for (const step of steps) layers.set(step.layer, [...(layers.get(step.layer) ?? []), step]);
  return [...layers].filter(([, own]) => own.length > 0);
}
