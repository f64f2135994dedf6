// Makes the bundled briefs' sites once for a test file, by the same studio as the command line.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunEvent } from '../agents/site/run-event.ts';
import { openStudio } from '../main/studio/open-studio.ts';
import type { Studio } from '../main/studio/studio.ts';
import type { MakeSummary } from '../main/making/summary.ts';

export interface Workshop {
  studio: Studio;
  /** Of its own, removed at the end. */
  folder: string;
  make(brief: string, options?: { direction?: string; out?: string }): Promise<MakeSummary & { made: string[] }>;
  close(): Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-test-'));
  const studio = await openStudio({ dataDir: join(folder, 'data') });

  return {
    studio,
    folder,

    async make(brief, options = {}) {
      const events: RunEvent[] = [];
      const watching = { signal: new AbortController().signal, onEvent: (event: RunEvent) => events.push(event) };
      const summary = await studio.make({ brief, ...options }, watching);
      const made = events.flatMap((event) => (event.type === 'step-end' && event.outcome === 'made' ? [event.agent] : []));
      return { ...summary, made };
    },

    async close() {
      await studio.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
