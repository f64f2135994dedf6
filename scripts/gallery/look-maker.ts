// Makes sites to be looked at: the whole plan over a brief, in a chosen direction, with chosen looks of sections. Loaded through Vite.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featuresOf } from '../../agents/distinctness/features.ts';
import { MemoryJournal } from '../../agents/orchestrator/memory-journal.fixture.ts';
import { run, slotValue } from '../../agents/orchestrator/run.ts';
import { plan, type RegisteredMaker } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Brief } from '../../agents/site/brief.ts';
import { Pages } from '../../agents/site/code.ts';
import { Layout } from '../../agents/site/design.ts';
import type { SiteFeatures, Studio } from '../../agents/site/studio.ts';
import { createBlobs } from '../../main/assets/blobs.ts';
import { createLent } from '../../main/assets/lent.ts';
import { readBriefFile } from '../../main/making/brief-file.ts';
import { writeSite } from '../../main/output/write-site.ts';

export interface LookRequest {
  /** The brief's file. */
  brief: string;
  /** Folder the site is written to. */
  out: string;
  /** Laid over what the file says. */
  change?: Partial<Brief>;
  studio?: Studio;
  /** Looks by section type that take the place of those drawn. */
  variants?: Layout['variants'];
  /** What stands on the pages instead of what was composed. */
  pages?: (composed: Pages) => Pages;
  signal: AbortSignal;
}

interface MadeLook {
  features: SiteFeatures;
  /** The draw it came from. */
  seed: string;
}

export interface LookMaker {
  make(request: LookRequest): Promise<MadeLook>;
  close(): Promise<void>;
}

export async function openLookMaker(): Promise<LookMaker> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitewright-looks-'));

  return {
    async make(request) {
      const { brief, folder } = await readBriefFile(request.brief);
      const { values, failures } = await run({
        runId: 'look',
        plan: plan(MAKERS.map((maker) => changed(maker, request))),
        roots: { brief: { ...brief, ...request.change }, studio: request.studio ?? { recentSites: [], tooNear: [] } },
        journal: new MemoryJournal(),
        definitionOf: () => 'looks',
        attempt: (work) => work(request.signal),
        lent: createLent({ dataDir, briefDir: folder, signal: request.signal }),
        now: () => performance.now(),
        onEvent: () => undefined,
      });

      request.signal.throwIfAborted();
      if (failures[0]) throw failures[0].error;
      await writeSite({ files: slotValue(values, 'files').files, out: request.out, pathOf: createBlobs(dataDir).pathOf });
      const direction = slotValue(values, 'direction');
      const features = featuresOf({
        direction,
        facts: slotValue(values, 'facts'),
        palette: slotValue(values, 'palette'),
        typography: slotValue(values, 'typography'),
        imagery: slotValue(values, 'imagery'),
        pages: slotValue(values, 'pages'),
        homeCopy: slotValue(values, 'homeCopy'),
      });
      return { features, seed: direction.seed };
    },

    close: () => rm(dataDir, { recursive: true, force: true }),
  };
}

/** The same maker, its answer laid over by what the request wants. */
function changed(maker: RegisteredMaker, { variants, pages }: LookRequest): RegisteredMaker {
  if (maker.id === 'layout-architecture' && variants) {
    return {
      ...maker,
      async craft(...given) {
        const layout = Layout.parse(await maker.craft(...given));
        return { ...layout, variants: { ...layout.variants, ...variants } };
      },
    };
  }

  if (maker.id === 'page-composer' && pages) {
    return { ...maker, craft: async (...given) => pages(Pages.parse(await maker.craft(...given))) };
  }
  return maker;
}
