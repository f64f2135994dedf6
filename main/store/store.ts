// Everything the studio keeps but files, behind one interface.
import type { Kysely } from 'kysely';
import type { Journal } from '../../agents/orchestrator/journal.ts';
import { createGeneratedAssets, type GeneratedAssets } from './generated-assets.ts';
import { createJournal } from './journal.ts';
import { createProjects, type Projects } from './projects.ts';
import { createRuns, type Runs } from './runs.ts';
import type { Tables } from './tables.ts';

export interface Store {
  projects: Projects;
  runs: Runs;
  generatedAssets: GeneratedAssets;
  /** Always the same one for a project. */
  journal(this: void, projectId: string): Journal;
  /** Whoever opens a store closes it. */
  close(this: void): Promise<void>;
}

export function storeOn(db: Kysely<Tables>): Omit<Store, 'close'> {
  const journals = new Map<string, Journal>();

  return {
    projects: createProjects(db),
    runs: createRuns(db),
    generatedAssets: createGeneratedAssets(db),

    journal(projectId) {
      const journal = journals.get(projectId) ?? createJournal(db, projectId);
      journals.set(projectId, journal);
      return journal;
    },
  };
}
