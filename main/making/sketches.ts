// First looks at a brief before there is a project: what it says, and its site in one direction. Nothing of it is kept.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lent } from '../../agents/lent.ts';
import type { HandEdit, HandEdits } from '../../agents/orchestrator/journal.ts';
import { run, slotValue, type RunResult } from '../../agents/orchestrator/run.ts';
import { plan, slotOf, type Plan, type RegisteredMaker } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import type { Studio as StudioSlot } from '../../agents/site/studio.ts';
import type { BriefReading, Wish } from '../../preload/contract/brief.ts';
import { createBlobs } from '../assets/blobs.ts';
import { hashOf } from '../assets/hash.ts';
import { createLent } from '../assets/lent.ts';
import { writeSite } from '../output/write-site.ts';
import type { BriefFile } from './brief-file.ts';
import { SketchJournal } from './sketch-journal.ts';

/** What a sketch is made from. */
export interface SketchSubject {
  file: BriefFile;
  /** What the studio has made before, as a new project would know it. */
  studio: StudioSlot;
  signal: AbortSignal;
}

interface Drawn {
  /** Holds the site as it would be, without share images. */
  folder: string;
  /** In the order of the site. */
  pages: { path: string; title: string }[];
}

interface SketchRun extends SketchSubject {
  direction: string | undefined;
  edits: HandEdits;
}

/** One grey pixel: nobody shares a sketch, so its share images are not drawn. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

export class Sketches {
  readonly #dataDir: string;
  readonly #journal = new SketchJournal();
  readonly #drawn = new Map<string, Promise<Drawn>>();
  #place: Promise<string> | undefined;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** What the brief says. @throws SitewrightError of the first maker that failed */
  async read(subject: SketchSubject): Promise<BriefReading> {
    const found = await this.#run(READING, { ...subject, direction: undefined, edits: new Map() });
    const { proposals } = slotValue(found, 'direction');
    return {
      facts: slotValue(found, 'facts'),
      services: slotValue(found, 'services').offers.map(({ name }) => name),
      questions: slotValue(found, 'questions').asked,
      directions: proposals.map(({ id, reasons }) => ({ id, reasons })),
    };
  }

  /** @throws SitewrightError of the first maker that failed; `cancelled` */
  async draw(subject: SketchSubject, wish: Wish): Promise<Drawn> {
    const key = hashOf(JSON.stringify([subject.file.brief, subject.studio, wish])).slice(0, 24);
    const drawing = this.#drawn.get(key) ?? this.#draw(subject, { wish, key });
    this.#drawn.set(key, drawing);

    try {
      return await drawing;
    } catch (error) {
      this.#drawn.delete(key);
      throw error;
    }
  }

  /** Takes away what was drawn. */
  async close(): Promise<void> {
    if (this.#place) await rm(await this.#place, { recursive: true, force: true });
  }

  async #draw(subject: SketchSubject, { wish, key }: { wish: Wish; key: string }): Promise<Drawn> {
    const place = await this.#placed();
    const edits = await this.mixEdits(subject, wish);
    const values = await this.#run(SITE, { ...subject, direction: wish.direction, edits });

    const folder = join(place, 'sites', key);
    await writeSite({ files: slotValue(values, 'files').files, out: folder, pathOf: createBlobs(place).pathOf });
    const { pages } = slotValue(values, 'sitemap');
    const shown = pages.filter(({ kind }) => kind !== 'not-found').map(({ path, title }) => ({ path, title: title.text }));
    return { folder, pages: shown };
  }

  /** What of the other directions is set over the one wished for. */
  async mixEdits(subject: SketchSubject, { paletteOf, typeOf }: Wish): Promise<Map<SlotName, HandEdit[]>> {
    const edits = new Map<SlotName, HandEdit[]>();
    for (const [slot, direction] of [['palette', paletteOf] as const, ['typography', typeOf] as const]) {
      if (direction === undefined) continue;
      const values = await this.#run(DESIGN, { ...subject, direction, edits: new Map() });
      edits.set(slot, asEdits({ ...ABSENT[slot], ...slotValue(values, slot) }));
    }
    return edits;
  }

  async #run(runPlan: Plan, { file, studio, signal, direction, edits }: SketchRun): Promise<RunResult['values']> {
    const { values, failures, outcome } = await run({
      runId: 'sketch',
      plan: runPlan,
      roots: { brief: { ...file.brief, ...(direction === undefined ? {} : { direction }) }, studio },
      journal: this.#journal.under(edits),
      definitionOf: () => 'sketch',
      lent: await this.#lent(file, signal),
      attempt: (work) => work(signal),
      now: () => performance.now(),
      onEvent: () => undefined,
    });

    if (outcome === 'done') return values;
    if (signal.aborted) throw new SitewrightError('cancelled', 'The sketch was left.');
    const [first] = failures;
    if (first?.error instanceof SitewrightError) throw first.error;
    throw new SitewrightError('internal', `The agent ${first?.agent ?? ''} failed on this brief.`, { cause: first?.error });
  }

  /** Fonts come out of the studio's own cache; all else is put where it goes away. */
  async #lent(file: BriefFile, signal: AbortSignal): Promise<Omit<Lent, 'parts' | 'inHand'>> {
    const lent = createLent({ dataDir: this.#dataDir, briefDir: file.folder, signal });
    const place = await this.#placed();
    return {
      ...lent,
      blobs: createBlobs(place),
      fragments: new Map(),
      pictures: { ...lent.pictures, rasterise: async () => PIXEL },
    };
  }

  #placed(): Promise<string> {
    this.#place ??= mkdtemp(join(tmpdir(), 'sitewright-sketches-'));
    return this.#place;
  }
}

const READING = planFor(['facts', 'services', 'questions', 'direction']);
const DESIGN = planFor(['palette', 'typography']);
const SITE = plan(MAKERS);

/** Only the makers that these slots need. */
function planFor(slots: readonly SlotName[]): Plan {
  const makerOf = new Map<SlotName, RegisteredMaker>(MAKERS.map((maker) => [maker.writes, maker]));
  const needed = new Set<RegisteredMaker>();

  const add = (slot: SlotName): void => {
    const maker = makerOf.get(slot);
    if (!maker || needed.has(maker)) return;
    needed.add(maker);
    for (const path of maker.reads) add(slotOf(path));
  };
  slots.forEach(add);
  return plan([...needed]);
}

/** A direction with one face only takes the other one away. */
const ABSENT = { palette: { dark: undefined }, typography: {} } as const;

function asEdits(value: object): HandEdit[] {
  return Object.entries(value).map(([key, part]: [string, unknown]) => ({ pointer: `/${key}`, value: part }));
}
