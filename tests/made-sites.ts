// Makes the bundled briefs' sites once for a test file, by the same studio as the command line.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { RunEvent } from '../agents/site/run-event.ts';
import { ROOT_SLOTS, SLOTS, type SlotName, type Slots } from '../agents/site/slots.ts';
import { openStudio } from '../main/studio/open-studio.ts';
import type { Studio } from '../main/studio/studio.ts';
import type { MakeSummary } from '../main/making/summary.ts';

const SLOT_NAMES = z.array(z.custom<SlotName>()).parse(Object.keys(SLOTS));
/** Given, or following from the others: nobody edits them. */
const FOLLOWING = new Set<SlotName>([...ROOT_SLOTS, 'pages', 'styles', 'structuredData', 'assets', 'files']);
const Model = z.custom<Partial<Slots>>((value) => typeof value === 'object' && value !== null);

export interface Workshop {
  studio: Studio;
  /** Of its own, removed at the end. */
  folder: string;
  make(brief: string, options?: { direction?: string; out?: string }): Promise<MakeSummary & { made: string[] }>;
  /** The slots of a project that can be edited, as they stand. */
  model(project: string): Promise<Partial<Slots>>;
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

    async model(project) {
      const slots = SLOT_NAMES.filter((slot) => !FOLLOWING.has(slot));
      const values = await Promise.all(slots.map(async (slot) => [slot, (await studio.history.slot(project, slot)).value]));
      return Model.parse(Object.fromEntries(values));
    },

    async close() {
      await studio.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}
