// The Studio on an open store: runs, previews, and the briefs it keeps itself.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { hashOf } from '../assets/hash.ts';
import { makeSite, type Making } from '../making/make-site.ts';
import type { Store } from '../store/open.ts';
import { Previews } from './previews.ts';
import { projectSummary, projectView } from './project-view.ts';
import { bundledBrief, sampleBriefs } from './samples.ts';
import type { Studio } from './studio.ts';

export interface StudioGround {
  /** Closed with the studio. */
  store: Store;
  dataDir: string;
}

export function createStudio({ store, dataDir }: StudioGround): Studio {
  const previews = new Previews();
  const memories = new Map<string, RunMemory>();
  const making: Making = { store, dataDir, memoryOf: (projectId) => memoryIn(memories, projectId) };
  let isClosed = false;

  return {
    async projects() {
      return Promise.all((await store.projects.list()).map((project) => projectSummary(project, store)));
    },

    async project(id) {
      const project = (await store.projects.list()).find((each) => each.id === id);
      return project && projectView(project, { store, previews });
    },

    samples: sampleBriefs,
    make: (request, watching) => makeSite(request, { making, watching }),
    makeSample: async (id, watching) => makeSite({ brief: await bundledBrief(id) }, { making, watching }),

    async makeText(text, watching) {
      return makeSite({ brief: await keepText(text, dataDir) }, { making, watching });
    },

    async remake(id, watching) {
      const { key, outDir } = await store.projects.get(id);
      return makeSite({ brief: key, out: outDir }, { making, watching });
    },

    async close() {
      if (isClosed) return;
      isClosed = true;
      await previews.close();
      await store.close();
    },
  };
}

function memoryIn(memories: Map<string, RunMemory>, projectId: string): RunMemory {
  const memory = memories.get(projectId) ?? new RunMemory(hashOf);
  memories.set(projectId, memory);
  return memory;
}

/** The client's own words become a file of the studio, so that the site can be made again from them. */
async function keepText(text: string, dataDir: string): Promise<string> {
  if (text.trim() === '') throw new SitewrightError('validation', 'The brief is empty. Say at least who the site is for.');

  const folder = join(dataDir, 'briefs');
  const file = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.txt`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
  return file;
}
