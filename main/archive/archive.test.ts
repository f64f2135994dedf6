import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../assets/hash.ts';
import { openStudio } from '../studio/open-studio.ts';
import type { Studio } from '../studio/studio.ts';
import { LIMITS, MANIFEST_NAME } from './archive-format.ts';
import { craftZip, type CraftedEntry } from './zip.fixture.ts';
import { ZipReader } from './zip-read.ts';

let folder = '';
let studio: Studio;
let projectId = '';
let saved = '';
/** What the saved file holds, to be packed again with one thing changed. */
let entries: CraftedEntry[] = [];

const watching = { signal: new AbortController().signal, onEvent: () => undefined };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-archive-'));
  studio = await openStudio({ dataDir: join(folder, 'data') });
  await writeFile(join(folder, 'hofer.txt'), 'Bakery Hofer, Linz');
  projectId = (await studio.make({ brief: join(folder, 'hofer.txt'), out: join(folder, 'site') }, watching)).project;
  saved = join(folder, 'hofer.sitewright');
  await studio.saveCopy(projectId, saved);
  entries = await unpacked(saved);
});

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

async function unpacked(file: string): Promise<CraftedEntry[]> {
  const zip = await ZipReader.open(file, LIMITS);
  const found: CraftedEntry[] = [];
  for (const entry of zip.entries.values()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.read(entry)) chunks.push(chunk);
    found.push({ name: entry.name, content: Buffer.concat(chunks), isPacked: entry.isPacked });
  }
  await zip.close();
  return found;
}

interface ManifestText {
  formatVersion: number;
  entries: Record<string, { bytes: number; sha256: string }>;
}

/** With its list of contents brought up to date, so that nothing but the change itself can be refused. */
function listed(changed: readonly CraftedEntry[], edit: (manifest: ManifestText) => void = () => undefined): CraftedEntry[] {
  const rest = changed.filter(({ name }) => name !== MANIFEST_NAME);
  const before: ManifestText = JSON.parse(String(entries.find(({ name }) => name === MANIFEST_NAME)?.content));
  const sums = rest.map(({ name, content }) => [
    name,
    { bytes: Buffer.byteLength(content), sha256: hashOf(Buffer.from(content)) },
  ]);
  const manifest: ManifestText = { ...before, entries: Object.fromEntries(sums) };
  edit(manifest);
  return [...rest, { name: MANIFEST_NAME, content: JSON.stringify(manifest) }];
}

/** The rows of a table, each given to the edit. */
function withRows(table: string, edit: (row: Record<string, string | null>, at: number) => void): CraftedEntry[] {
  return entries.map((entry) => {
    if (entry.name !== `rows/${table}.ndjson`) return entry;
    const rows = String(entry.content).trim().split('\n');
    const changed = rows.map((line, at) => {
      const row = JSON.parse(line);
      edit(row, at);
      return JSON.stringify(row);
    });
    return { ...entry, content: `${changed.join('\n')}\n` };
  });
}

const plus = (...more: CraftedEntry[]) => [...entries, ...more];
const without = (prefix: string) => entries.filter(({ name }) => !name.startsWith(prefix));
const asset = () => entries.find(({ name }) => name.startsWith('assets/')) ?? { name: '', content: '' };

/** Briefs, sites and what is being unpacked; stored files by themselves do no harm. */
async function filesThere(): Promise<string[]> {
  return (await readdir(join(folder, 'data'), { recursive: true }))
    .filter((path) => /^(briefs|sites)|import-/.test(path))
    .toSorted();
}

describe('a saved project', () => {
  test('is opened by another studio with all its values, its site and its brief', async () => {
    const other = await openStudio({ dataDir: join(folder, 'other') });
    const imported = await other.openCopy(saved);
    const view = await other.project(imported.projectId);
    const remade = await other.remake(imported.projectId, watching);
    await other.close();

    expect(imported).toMatchObject({ projectId, isCopy: false });
    expect(view?.pages).toEqual((await studio.project(projectId))?.pages);
    expect(remade).toMatchObject({ changedFiles: 0, steps: { made: 0 } });
    expect(await readFile(join(imported.outDir, 'index.html'), 'utf8')).toBe(
      await readFile(join(folder, 'site/index.html'), 'utf8'),
    );
  });

  test('is a copy beside the one that is there', async () => {
    const imported = await studio.openCopy(saved);

    expect(imported).toMatchObject({ isCopy: true, name: expect.stringMatching(/\(copy\)$/) });
    expect((await studio.projects()).map(({ id }) => id)).toEqual(expect.arrayContaining([projectId, imported.projectId]));
  });

  test('saved again from the copy holds the same values', async () => {
    const { projectId: copy } = await studio.openCopy(saved);
    await studio.saveCopy(copy, join(folder, 'again.sitewright'));
    const again = await unpacked(join(folder, 'again.sitewright'));

    expect(again.map(({ name }) => name).toSorted()).toEqual(entries.map(({ name }) => name).toSorted());
    expect(again.filter(({ name }) => !/^rows|^manifest/.test(name))).toEqual(
      entries.filter(({ name }) => !/^rows|^manifest/.test(name)),
    );
  });

  test('of a project that is not there is not begun', async () => {
    await expect(studio.saveCopy('00000000-0000-4000-8000-000000000000', join(folder, 'none'))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await readdir(folder)).not.toContain('none');
  });
});

describe('a hostile file is refused', () => {
  const LINK = 0o120777 * 0x10000;
  const zeros = Buffer.alloc(50_000_000);

  test.each<[string, RegExp, () => CraftedEntry[]]>([
    ['that leads upwards', /no place/, () => listed(plus({ name: '../escaped', content: 'x' }))],
    ['that leads upwards inside', /no place/, () => listed(plus({ name: 'brief/../../escaped', content: 'x' }))],
    ['with an absolute path', /no place/, () => listed(plus({ name: '/tmp/escaped', content: 'x' }))],
    ['with a drive', /no place/, () => listed(plus({ name: 'C:\\escaped', content: 'x' }))],
    ['with a drive in a brief', /no place/, () => listed(plus({ name: 'brief/C:escaped', content: 'x' }))],
    ['with backslashes', /no place/, () => listed(plus({ name: 'brief/..\\escaped', content: 'x' }))],
    ['with a NUL', /no place/, () => listed(plus({ name: 'brief/a\0.txt', content: 'x' }))],
    ['with a device of Windows', /no place/, () => listed(plus({ name: 'brief/con.txt', content: 'x' }))],
    ['with a hidden file', /no place/, () => listed(plus({ name: 'brief/.profile', content: 'x' }))],
    [
      'with a symbolic link',
      /link/,
      () => listed(plus({ name: 'brief/link', content: '/etc/passwd', says: { attributes: LINK } })),
    ],
    ['with a file that is not listed', /not in its list/, () => [...listed(entries), { name: 'brief/more.txt', content: 'x' }]],
    ['with a name twice', /two files of one name/, () => listed(plus(asset()))],
    [
      'with two names for one file',
      /two things/,
      () => listed(plus({ name: 'brief/a.txt', content: 'x', says: { localName: 'brief/b.txt' } })),
    ],
    ['with files over one another', /over another/, () => listed(plus({ name: 'brief/a.txt', content: 'x', says: { at: 0 } }))],
    ['that is encrypted', /not ours/, () => listed(plus({ name: 'brief/a.txt', content: 'x', says: { flags: 1 } }))],
    ['that bursts', /200 times/, () => listed(plus({ name: 'brief/a.txt', content: zeros, isPacked: true }))],
    [
      'that bursts in secret',
      /more than it says/,
      () =>
        listed(plus({ name: 'brief/a.txt', content: zeros, isPacked: true, says: { bytes: 10 } }), (manifest) => {
          Object.assign(manifest.entries['brief/a.txt'] ?? {}, { bytes: 10 });
        }),
    ],
    [
      'that says too much',
      /less than it says|as long/,
      () => listed(plus({ name: 'brief/a.txt', content: 'abc', isPacked: true, says: { bytes: 30 } })),
    ],
    [
      'that says more than a disk holds',
      /more than any project/,
      () =>
        listed(
          plus(...Array.from({ length: 3 }, (_, n) => ({ name: `brief/${n}`, content: 'x', says: { bytes: 4_000_000_000 } }))),
        ),
    ],
    ['without a list', /no saved project/, () => without(MANIFEST_NAME)],
    [
      'with a changed picture',
      /changed after/,
      () =>
        entries.map((each) => (each === asset() ? { ...each, content: Buffer.alloc(Buffer.byteLength(each.content), 7) } : each)),
    ],
    [
      'with a picture under a wrong name',
      /changed after/,
      () => listed(plus({ name: `assets/${'0'.repeat(64)}`, content: 'x' })),
    ],
    ['without its files', /missing/, () => listed(without('assets/'))],
    ['without a file of its list', /missing/, () => without(asset().name)],
    ['without its project', /0 projects/, () => listed(without('rows/projects'))],
    [
      'of a table that is not a project’s',
      /no place/,
      () => listed(plus({ name: 'rows/users.ndjson', content: '{"id":"x"}\n' })),
    ],
    ['with a column that is not known', /not known/, () => listed(withRows('projects', (row) => (row['is_admin'] = 'true')))],
    [
      'for another tenant',
      /not known/,
      () => listed(withRows('projects', (row) => (row['tenant_id'] = '00000000-0000-4000-8000-000000000001'))),
    ],
    ['with a slot that is not known', /not known/, () => listed(withRows('agent_executions', (row) => (row['slot'] = 'shell')))],
    [
      'with a value that breaks its slot',
      /must not hold/,
      () => listed(withRows('agent_executions', (row) => (row['value'] = '{"evil":true}'))),
    ],
    [
      'with rows of another project',
      /fit together/,
      () => listed(withRows('slot_revisions', (row) => (row['project_id'] = '00000000-0000-4000-8000-000000000009'))),
    ],
    [
      'with a run that is not there',
      /fit together/,
      () => listed(withRows('agent_executions', (row) => (row['workflow_execution_id'] = 'other'))),
    ],
    ['with a run to begin', /not ended/, () => listed(withRows('workflow_executions', (row) => (row['state'] = 'queued')))],
    ['with a row twice', /fit together/, () => listed(withRows('agent_executions', (row) => (row['step_key'] = 'same')))],
    ['with a NUL in a value', /fit together/, () => listed(withRows('projects', (row) => (row['created_at'] = '2020\0')))],
    [
      'with SQL where a date belongs',
      /fit together/,
      () => listed(withRows('projects', (row) => (row['created_at'] = 'now()); drop table projects; --'))),
    ],
    [
      'with a site’s file outside',
      /leads out/,
      () => listed(withRows('generated_assets', (row) => (row['path'] = '../../escaped'))),
    ],
    [
      'with rows that are no rows',
      /cannot be read/,
      () => listed(entries.map((each) => (each.name === 'rows/projects.ndjson' ? { ...each, content: '[1]\n' } : each))),
    ],
    ['of a newer program', /newer Sitewright/, () => listed(entries, (manifest) => (manifest.formatVersion = 2))],
  ])('%s', async (_, words, craft) => {
    const file = join(folder, 'hostile.sitewright');
    await writeFile(file, craftZip(craft()));
    const before = [await filesThere(), await studio.projects()];

    await expect(studio.openCopy(file)).rejects.toMatchObject({ message: expect.stringMatching(words) });

    expect([await filesThere(), await studio.projects()]).toEqual(before);
  });

  test.each([
    ['that was cut', async (file: string) => truncate(file, (await stat(file)).size - 1000)],
    ['that is empty', async (file: string) => truncate(file, 0)],
    [
      'with something before it',
      async (file: string) => writeFile(file, Buffer.concat([Buffer.from('MZ'), await readFile(file)])),
    ],
    [
      'with something behind it',
      async (file: string) => writeFile(file, Buffer.concat([await readFile(file), Buffer.from('x')])),
    ],
  ])('%s', async (_, harm) => {
    const file = join(folder, 'harmed.sitewright');
    await writeFile(file, await readFile(saved));
    await harm(file);

    await expect(studio.openCopy(file)).rejects.toMatchObject({ kind: 'validation' });
  });

  test('with bytes between its files', async () => {
    await writeFile(join(folder, 'hidden.sitewright'), craftZip(listed(entries), 'hidden'));

    await expect(studio.openCopy(join(folder, 'hidden.sitewright'))).rejects.toMatchObject({
      message: expect.stringContaining('belong to none'),
    });
  });

  test('and the crafted one is opened when nothing is wrong with it', async () => {
    await writeFile(join(folder, 'sound.sitewright'), craftZip(listed(entries)));

    expect(await studio.openCopy(join(folder, 'sound.sitewright'))).toMatchObject({ isCopy: true });
  });
});

test('script in words stays words', async () => {
  const words = '<script>alert(1)</script>';
  const file = join(folder, 'script.sitewright');
  await writeFile(
    file,
    craftZip(listed(entries, (manifest) => Object.assign(manifest, { project: { id: projectId, name: words } }))),
  );
  const { projectId: id } = await studio.openCopy(file);

  expect((await studio.project(id))?.name).toBe(`${words} (copy)`);
});
