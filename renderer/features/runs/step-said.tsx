// What models were asked for a step, how sure their answer is, and what they said.
import type { StepView } from '../../../preload/contract/made.ts';
import { moneyText } from '../../ui/amounts.ts';
import { useWords } from '../../ui/words.ts';
import { SAID_WORDS } from './said-words.ts';

type StepSaidProps = Pick<StepView, 'spoken' | 'calls'>;

export function StepSaid({ spoken, calls }: StepSaidProps) {
  const t = useWords(SAID_WORDS);
  if (calls.length === 0 && spoken.length === 0) return null;

  return (
    <>
      <h4>{t.models}</h4>
      {calls.length === 0 ? null : <p>{t.sure[sureness(calls)]}</p>}
      <ul>
        {calls.map((call) => (
          <li key={call.number}>
            {call.model}: {t.purposes[call.purpose]}, {t.outcomes[call.outcome]}, {t.tokens(call.inputTokens, call.outputTokens)}
            {call.costUsd > 0 ? `, ${moneyText(call.costUsd)}` : ''}
            {call.message === undefined ? null : <span className="step-message"> {call.message}</span>}
          </li>
        ))}
      </ul>
      {spoken.map(({ number, model, kind, text }) => (
        <details key={number} className="read">
          <summary>{t.said(model, kind)}</summary>
          <p className="said">
            <bdi>{text}</bdi>
          </p>
        </details>
      ))}
    </>
  );
}

/** A model's own word for it is worth nothing; how its answer fared at the checks is. */
function sureness(calls: StepSaidProps['calls']): 'taken' | 'repaired' | 'none' {
  const answered = calls.filter(({ outcome }) => outcome !== 'failed');
  if (answered.length === 0) return 'none';
  return answered.some(({ purpose }) => purpose === 'repair') ? 'repaired' : 'taken';
}
