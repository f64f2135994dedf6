// The steps of a run by layer: what each agent does, how it went, how long it took. Each can be opened.
import { durationText, moneyText } from '../../ui/amounts.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import type { RunStep } from './run-state.ts';
import { StepDetail, type StepDetailProps } from './step-detail.tsx';
import { stepName } from './step-name.ts';
import { WORDS } from './words.ts';

/** From the brief to the files. */
const LAYERS = ['discovery', 'design', 'content', 'code'];

export interface StepListProps {
  steps: readonly RunStep[];
  /** Whose they are, so that each can be opened. Missing: none can. */
  of?: Omit<StepDetailProps, 'agent'> | undefined;
}

export function StepList({ steps, of }: StepListProps) {
  const t = useWords(WORDS);

  return (
    <div className="layers">
      {layersOf(steps).map(([layer, own]) => (
        <section key={layer} className="layer" aria-label={t.layer(t.layers[layer] ?? layer)}>
          <h3 className="layer-name">{t.layers[layer] ?? layer}</h3>
          <ol className="steps">
            {own.map((step) => (
              <li key={step.agent} className={`step is-${step.outcome}`}>
                {of ? <OpenStep step={step} of={of} /> : <StepLine step={step} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function OpenStep({ step, of }: { step: RunStep; of: Omit<StepDetailProps, 'agent'> }) {
  return (
    <details name="step" className="step-more">
      <summary>
        <StepLine step={step} />
      </summary>
      <StepDetail {...of} agent={step.agent} />
    </details>
  );
}

function StepLine({ step }: { step: RunStep }) {
  const { purpose, german, outcome, durationMs, costUsd, message } = step;
  const t = useWords(WORDS);
  const language = useLanguage();
  const isTimed = outcome === 'made' || outcome === 'failed';
  const words = [t.outcomes[outcome], isTimed ? durationText(durationMs) : '', costUsd > 0 ? moneyText(costUsd) : ''];

  return (
    <span className="step-line">
      <span className="step-agent">{stepName(step, language)}</span>
      <span className="step-outcome">{words.filter((word) => word !== '').join(', ')}</span>
      <span className="step-purpose">{language === 'de' ? (german ?? purpose) : purpose}</span>
      {message === undefined ? null : <span className="step-message">{message}</span>}
    </span>
  );
}

function layersOf(steps: readonly RunStep[]): [layer: string, steps: RunStep[]][] {
  const layers = new Map<string, RunStep[]>(LAYERS.map((layer) => [layer, []]));
  for (const step of steps) layers.set(step.layer, [...(layers.get(step.layer) ?? []), step]);
  return [...layers].filter(([, own]) => own.length > 0);
}
