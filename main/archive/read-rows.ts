// The rows of an archive, each held to what its table and its slot may hold.
import { posix } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { SLOTS, type SlotName } from '../../agents/site/slots.ts';
import { SiteFeatures } from '../../agents/site/studio.ts';
import { PROJECT_TABLES } from '../store/archive/project-tables.ts';
import type { TextRow } from '../store/archive/project-archive.ts';
import { KeptAnswers } from '../store/reviews/comments.ts';
import { LIMITS, rowsName } from './archive-format.ts';
import { refused, type ZipReader } from './zip-read.ts';

const Row = z.record(z.string(), z.string().nullable());

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOTS, name);
const HandEdits = z.array(
  z.object({ pointer: z.string().max(2000), value: z.unknown(), made: z.unknown() }).partial({ value: true, made: true }),
);

/** Any other would be begun here. */
const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

/** What is inside the JSON columns that the program itself reads again. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  projects: { studio: SLOTS.studio, features: SiteFeatures },
  workflow_executions: { agents: z.array(z.string()), counts: z.record(z.string(), z.number()) },
  slot_revisions: { hand_edits: HandEdits },
  comments: { answers: KeptAnswers },
};

export type Columns = ReadonlyMap<string, ReadonlySet<string>>;

/** In the order of the tables. @throws SitewrightError `validation` at the first row that may not be in the store */
export async function* readRows(zip: ZipReader, columns: Columns): AsyncGenerator<[string, TextRow], void, void> {
  for (const { name } of PROJECT_TABLES) {
    const entry = zip.entries.get(rowsName(name));
    if (!entry) continue;

    for await (const line of linesOf(zip.read(entry))) {
      const row = parseRow(line, name);
      const unknown = Object.keys(row).find((column) => !columns.get(name)?.has(column));
      if (unknown !== undefined) throw refused(`"${name}.${unknown}" is not known to this program; it may come from a newer one`);
      checkValues(name, row);
      yield [name, row];
    }
  }
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const limited = async function* limited(): AsyncGenerator<Uint8Array, void, void> {
    let sinceLine = 0;
    for await (const chunk of bytes) {
      const last = chunk.lastIndexOf(10);
      sinceLine = last < 0 ? sinceLine + chunk.length : chunk.length - last;
      if (sinceLine > LIMITS.lineBytes) throw refused('one of its rows is larger than any value');
      yield chunk;
    }
  };

  const source = Readable.from(limited(), { objectMode: false });
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  // An error of its source does not reach a reader of lines by itself.
  source.on('error', () => lines.close());
  for await (const line of lines) {
    if (line !== '') yield line;
  }
  if (source.errored) throw source.errored;
}

function parseRow(line: string, table: string): TextRow {
  try {
    return Row.parse(JSON.parse(line));
  } catch (error) {
    throw refused(`a row of "${table}" cannot be read`, error);
  }
}

function checkValues(table: string, row: TextRow): void {
  for (const [column, shape] of Object.entries(SHAPES[table] ?? {})) checkJson(row[column], shape, `${table}.${column}`);

  if (table === 'generated_assets' && !isInside(row['path'] ?? '')) throw refused('a file of its site leads out of its folder');

  if (table === 'workflow_executions' && !ENDED.has(row['state'] ?? '')) throw refused('one of its runs has not ended');

  const slot = row['slot'];
  const isValue = (table === 'agent_executions' || table === 'slot_revisions') && slot !== null && slot !== undefined;
  if (!isValue) return;
  if (!isSlotName(slot))
    throw refused(`the slot "${slot.slice(0, 60)}" is not known to this program; it may come from a newer one`);
  checkJson(row['value'], SLOTS[slot], `the slot "${slot}"`);
}

/** As it would be written under the site's folder, on any system. */
function isInside(path: string): boolean {
  return path.startsWith('/') && posix.normalize(path) === path && !/[\\:\p{Cc}]/u.test(path);
}

function checkJson(text: string | null | undefined, shape: z.ZodType, where: string): void {
  if (text === null || text === undefined) return;

  try {
    shape.parse(JSON.parse(text));
  } catch (error) {
    throw refused(`${where} holds what it must not hold`, error);
  }
}
