// `npm run bench:answering`: whether the window answers while sites are
// made and 50,000 memories searched. Writes bench/answering-results.md.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAgentMemories, SEARCH_SETTINGS } from '../main/store/memories/agent-memories.ts';
import { openEmbedded } from '../main/store/embedded.ts';
import { migrate } from '../main/store/migrate.ts';
import { STUDIO_SCOPE } from '../main/store/walls/scope.ts';
import { tenantDatabase } from '../main/store/walls/walled-database.ts';
import { gapsWhileMaking, type Gaps } from './answering-gaps.ts';
import { fillMemories, searchAll } from './memory-search.ts';
import { migrationsOnDisk } from './migrations-on-disk.ts';
import { writeBrief } from './site-brief.ts';

const MEMORIES = 50_000;
const PAGES = 500;
const BRIEFS = join(import.meta.dirname, '../resources/briefs');

const folder = mkdtempSync(join(tmpdir(), 'sitewright-bench-answering-'));
const large = join(folder, `bakery-${PAGES}-pages.json`);
writeBrief(large, PAGES);
const bundled = readdirSync(BRIEFS).filter((file) => !file.endsWith('.svg'));

const { pool, close } = await openEmbedded(join(folder, 'memories'));
await migrate(pool, migrationsOnDisk());
// A search that compares every memory has no use for it, and it takes minutes.
await pool.query('drop index agent_memories_nearest');
const db = tenantDatabase(pool, STUDIO_SCOPE, SEARCH_SETTINGS);
await fillMemories(createAgentMemories(db), MEMORIES);

const text = resultsText(await gapsWhileMaking([...bundled.map((file) => join(BRIEFS, file)), large], () => searchAll(db)));
await close();
rmSync(folder, { recursive: true });
writeFileSync(join(import.meta.dirname, 'answering-results.md'), text);
console.log(text);

function resultsText(all: readonly Gaps[]): string {
  const ms = (value: number) => value.toFixed(1);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

  return [
    '# Whether the window answers',
    '',
    'Sites made one after the other, each for the first time, fonts and all, in the thread that answers the window, while one exact search',
    `of ${MEMORIES.toLocaleString('en')} memories of 1,536 numbers follows the other. Written by \`npm run bench:answering\` on ${cpus().length} cores with a load of`,
    `${(loadavg()[0] ?? 0).toFixed(1)}. _Worked_ is that thread's own time, which a busy machine does not lengthen.`,
    '',
    row(['brief', 'longest gap ms', '99 of 100 below ms', 'longest worked at a stretch ms', 'searches meanwhile']),
    row(Array.from({ length: 5 }, () => '---')),
    ...all.map(({ brief, longestMs, p99Ms, longestCpuMs, searches }) =>
      row([brief, ms(longestMs), ms(p99Ms), ms(longestCpuMs), String(searches)]),
    ),
    '',
  ].join('\n');
}
