// From a client's words to a project: what they say, first looks at the site, what is dropped beside them, and the make itself.
import { join } from 'node:path';
import { attachedBlock } from '../../agents/brief/attached.ts';
import type { HandEdit } from '../../agents/orchestrator/journal.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { BriefReading, BriefSource, Dropped, SketchView, Wish } from '../../preload/contract/brief.ts';
import type { EditOperation } from '../../preload/contract/history.ts';
import { writeWhole } from '../assets/disk.ts';
import { hashOf } from '../assets/hash.ts';
import { createLent } from '../assets/lent.ts';
import { readPdf } from '../assets/pdf/given-pdf.ts';
import type { Drop } from '../intake/read-drop.ts';
import { readBriefFile } from '../making/brief-file.ts';
import { recipeFor } from '../making/experts.ts';
import type { MakeRequest } from '../making/make-request.ts';
import type { Making } from '../making/make-site.ts';
import { typedBriefName } from '../making/typed-brief.ts';
import { Sketches, type SketchSubject } from '../making/sketches.ts';
import type { MakeSummary } from '../making/summary.ts';
import { inItsName } from './in-its-name.ts';
import type { Previews } from './previews.ts';
import type { ProjectHistory } from './project-history.ts';
import { bundledBrief } from './samples.ts';
import type { Watcher } from './turns.ts';
import { UnderWay } from './under-way.ts';

interface Sketched {
  source: BriefSource;
  wish: Wish;
}

export interface Intake {
  /** @throws SitewrightError `validation` for what is no brief, as all of these do */
  read(source: BriefSource, signal: AbortSignal): Promise<BriefReading>;
  /** The origin serves it for as long as the studio is open. */
  sketch(sketched: Sketched, signal: AbortSignal): Promise<SketchView>;
  takeDrop(drop: Drop): Promise<Dropped>;
  make(sketched: Sketched, watching: Watcher): Promise<MakeSummary>;
  /** Of the latest makes of new sites. */
  usualDurationMs(): Promise<number | undefined>;
  close(): Promise<void>;
}

interface Ground {
  making: Making;
  previews: Previews;
  history: ProjectHistory;
  make(this: void, request: MakeRequest, watching: Watcher): Promise<MakeSummary>;
}

export function createIntake({ making, previews, history, make }: Ground): Intake {
  const { store, dataDir } = making;
  const sketches = new Sketches(dataDir);
  const underWay = new UnderWay();

  const subjectOf = async (source: BriefSource, signal: AbortSignal): Promise<SketchSubject> => {
    const file = await readBriefFile(await briefFile(source, dataDir));
    const studio = { ...(await store.projects.studioNow()), recipe: await recipeFor(file.brief, store.memory) };
    return { file, studio, signal };
  };

  return {
    read: (source, signal) => underWay.do(signal, async (either) => sketches.read(await subjectOf(source, either))),
    takeDrop: (drop) => takeDrop(drop, dataDir),
    usualDurationMs: () => store.runs.usualDurationMs(),

    async close() {
      await underWay.close();
      await sketches.close();
    },

    async sketch({ source, wish }, signal) {
      return underWay.do(signal, async (either) => {
        const { folder, pages } = await sketches.draw(await subjectOf(source, either), wish);
        return { origin: await previews.originOf({ folder }), pages };
      });
    },

    async make({ source, wish }, watching) {
      const mix = await underWay.do(watching.signal, async (either) => sketches.mixEdits(await subjectOf(source, either), wish));
      const summary = await make({ brief: await briefFile(source, dataDir), direction: wish.direction }, watching);

      for (const [slot, edits] of mix) {
        const { id: basedOn, value } = await history.slot(summary.project, slot);
        await history.edit(summary.project, { slot, basedOn, operations: operationsOf(edits, value) });
      }
      if (mix.size > 0) await history.settle(summary.project, watching);
      return summary;
    },
  };
}

/** What is missing is taken away where it stands. */
function operationsOf(edits: readonly HandEdit[], standing: unknown): EditOperation[] {
  return edits.flatMap(({ pointer, value }): EditOperation[] => {
    if (value !== undefined) return [{ type: 'set', pointer, value }];
    const isThere = typeof standing === 'object' && standing !== null && Object.hasOwn(standing, pointer.slice(1));
    return isThere ? [{ type: 'remove', pointer }] : [];
  });
}

async function briefFile(source: BriefSource, dataDir: string): Promise<string> {
  return source.type === 'sample' ? bundledBrief(source.id) : keepText(source, dataDir);
}

/** The client's own words become a file of the studio, so that the site can be made again from them. */
async function keepText(source: Extract<BriefSource, { type: 'text' }>, dataDir: string): Promise<string> {
  if (source.text.trim() === '') throw new SitewrightError('validation', 'The brief is empty. Say at least who the site is for.');

  const text = `${attachedBlock({ logo: source.logo, photos: source.photos ?? [], fonts: source.fonts ?? [] })}${source.text}`;
  const file = join(dataDir, 'briefs', typedBriefName(text));
  await writeWhole(file, text);
  return file;
}

async function takeDrop(drop: Drop, dataDir: string): Promise<Dropped> {
  const { readDrop } = await import('../intake/read-drop.ts');
  const read = await readDrop(drop, readPdf);
  if (read.type === 'words') return read;

  const file = `drops/${hashOf(drop.bytes).slice(0, 16)}${read.extension}`;
  await writeWhole(join(dataDir, 'briefs', file), drop.bytes);
  const { fonts, pictures } = createLent({ dataDir, briefDir: join(dataDir, 'briefs'), signal: new AbortController().signal });
  if (read.type === 'font') await inItsName(file, drop.name, () => fonts.given(file));
  if (read.extension === '.pdf') await inItsName(file, drop.name, () => pictures.logo(file));
  return { type: read.type, file };
}
