// What an agent is called in the studio's language.
import { idWords } from '../../ui/amounts.ts';
import type { Language } from '../../ui/words.ts';
import type { RunStep } from './run-state.ts';

type Named = Pick<RunStep, 'agent' | 'germanName'>;

export function stepName({ agent, germanName }: Named, language: Language): string {
  return (language === 'de' ? germanName : undefined) ?? idWords(agent);
}

export function agentName(agent: string, steps: readonly Named[], language: Language): string {
  return stepName(steps.find((step) => step.agent === agent) ?? { agent }, language);
}
