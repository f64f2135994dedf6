// Writes a made site out and notes that it was done.
import { slotValue, type RunResult } from '../../agents/orchestrator/run.ts';
import { featuresOf, type FeatureSlots } from '../../agents/distinctness/features.ts';
import { createBlobs } from '../assets/blobs.ts';
import { writeSite, type Written } from '../output/write-site.ts';
import type { Store } from '../store/store.ts';
import type { Writing } from '../store/writing.ts';
import { noteEarlierWork } from './earlier-work.ts';

export interface MadeSite {
  /** Id of the project. */
  project: string;
  values: RunResult['values'];
  /** Folder to write it into. */
  out: string;
  /** Kept with it. */
  also?: readonly Writing[];
}

/** Writes out what the slots hold, and notes that it was done. */
export async function writeMade(
  { project, values, out, also = [] }: MadeSite,
  { store, dataDir }: { store: Store; dataDir: string },
): Promise<Written> {
  const { files } = slotValue(values, 'files');
  const written = await writeSite({ files, out, pathOf: createBlobs(dataDir).pathOf });
  const isChanged = written.changed + written.removed > 0;
  const features = featuresOf(siteOf(values));
  await store.write([
    store.projects.made(project, { outDir: out, features }),
    ...(isChanged ? [store.generatedAssets.replaced(project, files)] : []),
    ...also,
  ]);
  await noteEarlierWork(features, { store, dataDir });
  return written;
}

/** What sites are told apart by. */
export function siteOf(values: RunResult['values']): FeatureSlots {
  return {
    facts: slotValue(values, 'facts'),
    direction: slotValue(values, 'direction'),
    palette: slotValue(values, 'palette'),
    typography: slotValue(values, 'typography'),
    imagery: slotValue(values, 'imagery'),
    pages: slotValue(values, 'pages'),
    homeCopy: slotValue(values, 'homeCopy'),
  };
}
