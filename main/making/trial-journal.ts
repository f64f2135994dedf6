// A journal for trying things out: what is made on trial stays in memory, and is kept in the store only once it has proved itself.
import type { FinishedStep, Journal } from '../../agents/orchestrator/journal.ts';

export interface TrialJournal {
  /** Nothing that runs under it save is kept. */
  trial: Journal;
  /** Runs under it keep what they save, and need not make again what was made on trial. */
  lasting: Journal;
}

export function trialJournal(journal: Journal): TrialJournal {
  const tried = new Map<string, FinishedStep>();
  const recallTried = (key: string) => {
    const step = tried.get(key);
    return step && { value: step.value, isCurrent: false };
  };
  const recall: Journal['recall'] = async (key) => recallTried(key) ?? journal.recall(key);
  const standing = { handEdits: () => journal.handEdits(), refusals: () => journal.refusals() };

  return {
    trial: {
      ...standing,
      recall,
      async saveStep(step) {
        tried.set(step.key, step);
      },
    },
    lasting: { ...standing, recall, saveStep: (step, more) => journal.saveStep(step, more) },
  };
}
