import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FinishedStep, HandEdit } from '../../agents/orchestrator/journal.ts';
import { siteFeatures } from '../../agents/distinctness/site-features.fixture.ts';
import type { StoredFile } from '../../agents/site/code.ts';
import { createJournal } from './runs/journal.ts';
import { openTestDatabase, type TestDatabase } from './database.fixture.ts';
import { beginRun, noJobs, orderFor } from './runs/lease.fixture.ts';
import type { Project } from './projects.ts';
import type { Lease } from './runs/run-types.ts';
import { storeOn, type Store } from './store.ts';

let database: TestDatabase;
let store: Omit<Store, 'close'>;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  store = storeOn(database.pool);
});

afterAll(async () => {
  await database.close();
});

/** A journal that has read nothing yet. */
const cold = ({ projectId, ...lease }: Lease) =>
  createJournal(database.db, { projectId, isShared: false }).under({ projectId, ...lease });

/** A project with a run begun. */
async function begin(): Promise<{ project: Project; lease: Lease }> {
  const id = ++count;
  const project = await store.projects.open({ key: `/briefs/${id}.json`, name: `Bakery ${id}` });
  return { project, lease: await beginRun(store, orderFor(project.id)) };
}

const step = (key: string, value: unknown, rest: Partial<FinishedStep> = {}): FinishedStep => ({
  key,
  value,
  agent: 'motion',
  agentVersion: 1,
  slot: 'motion',
  durationMs: 1.5,
  ...rest,
});
/** A slot's newest step, with these edits laid over it by a person. */
async function edit(project: Project, { slot, key, edits }: { slot: string; key: string; edits: HandEdit[] }): Promise<void> {
  const row = { project_id: project.id, slot, step_key: key, author: 'designer' as const };
  await database.db
    .insertInto('slot_revisions')
    .values({ ...row, hand_edits: JSON.stringify(edits) })
    .execute();
}

describe('the journal', () => {
  test('knows nothing of a key it was never given', async () => {
    const { lease } = await begin();

    expect(await store.journal(lease).recall('never')).toBeUndefined();
  });

  test('gives a step back, now and after a restart', async () => {
    const { lease } = await begin();
    await store.journal(lease).saveStep(step('a', { level: 'none' }));

    expect(await store.journal(lease).recall('a')).toEqual({ value: { level: 'none' }, isCurrent: true });
    expect(await cold(lease).recall('a')).toEqual({ value: { level: 'none' }, isCurrent: true });
  });

  test('says which step the newest value of a slot came from', async () => {
    const { lease } = await begin();
    const save = (key: string) => store.journal(lease).saveStep(step(key, { key }));
    await save('a');
    await save('b');
    await save('a');

    expect(await cold(lease).recall('a')).toEqual({ value: { key: 'a' }, isCurrent: true });
    expect(await cold(lease).recall('b')).toEqual({ value: { key: 'b' }, isCurrent: false });
  });

  test('keeps steps that end at once, the last of a slot as its newest', async () => {
    const { lease } = await begin();
    const journal = store.journal(lease);
    const keys = Array.from({ length: 20 }, (_, index) => `key ${index}`);
    await Promise.all(keys.map((key) => journal.saveStep(step(key, { key }))));

    const recalled = await Promise.all(keys.map((key) => cold(lease).recall(key)));
    expect(recalled.map((found) => found?.value)).toEqual(keys.map((key) => ({ key })));
    expect(recalled.map((found) => found?.isCurrent).lastIndexOf(true)).toBe(19);
  });

  test('goes on after a step that could not be kept', async () => {
    const { lease } = await begin();
    const journal = store.journal(lease);
    const wrong = journal.saveStep(step('a', 1, { slot: JSON.parse('null') }));

    await expect(wrong).rejects.toMatchObject({ name: 'SitewrightError' });
    await journal.saveStep(step('b', 2));
    expect(await cold(lease).recall('b')).toEqual({ value: 2, isCurrent: true });
  });

  test('keeps the order of keys, which hashes depend on', async () => {
    const { lease } = await begin();
    const value = { zebra: 1, apple: { b: 1, a: 2 }, ключ: 'ü \u0001 " \\' };
    await store.journal(lease).saveStep(step('a', value));

    expect(JSON.stringify((await cold(lease).recall('a'))?.value)).toBe(JSON.stringify(value));
  });

  test('keeps the projects apart', async () => {
    const [one, other] = [await begin(), await begin()];
    await store.journal(one.lease).saveStep(step('a', 1));

    expect(await store.journal(other.lease).recall('a')).toBeUndefined();
  });

  test('gives hand edits back, and what the craft had made', async () => {
    const { project, lease } = await begin();
    const edits = [{ pointer: '/level', value: 'little', made: 'none' }, { pointer: '/properties/--a~1b' }];
    await store.journal(lease).saveStep(step('a', { level: 'none' }));
    await store.journal(lease).saveStep(step('b', 1, { slot: 'icons', agent: 'icons' }));
    await edit(project, { slot: 'motion', key: 'a', edits });

    expect(await cold(lease).handEdits()).toEqual(new Map([['motion', edits]]));
    expect(await cold(lease).recall('a')).toEqual({ value: { level: 'none' }, isCurrent: true });
  });

  test('keeps hand edits over whatever a run saves, also those made while it went on', async () => {
    const { project, lease } = await begin();
    const edits = [{ pointer: '/level', value: 'little' }];
    await store.journal(lease).saveStep(step('a', { level: 'none' }));
    await edit(project, { slot: 'motion', key: 'a', edits });
    await store.journal(lease).saveStep(step('b', { level: 'none' }));

    expect(await cold(lease).handEdits()).toEqual(new Map([['motion', edits]]));
  });

  test('tells what makers had in hand, as long as what they made stands', async () => {
    const { project, lease } = await begin();
    const refusals = [{ at: '/level', value: 'none', rule: 'motion.can-rest', message: 'It stands still.' }];
    await store.journal(lease).saveStep(step('a', 1));
    await store.journal(lease).saveStep(step('b', 2, { refusals }));
    expect(await cold(lease).refusals()).toEqual(new Map([['motion', refusals]]));

    await edit(project, { slot: 'motion', key: 'a', edits: [] });
    expect(await cold(lease).refusals()).toEqual(new Map());
  });

  test('notices at the start of a run that somebody went back to an earlier step', async () => {
    const { project, lease } = await begin();
    const journal = store.journal(lease);
    await journal.saveStep(step('a', 1));
    await journal.saveStep(step('b', 2));
    await edit(project, { slot: 'motion', key: 'a', edits: [] });
    await journal.handEdits();

    expect(await journal.recall('a')).toEqual({ value: 1, isCurrent: true });
    expect(await journal.recall('b')).toEqual({ value: 2, isCurrent: false });
  });

  test('keeps neither step nor revision where one of them cannot be kept', async () => {
    const { lease } = await begin();
    const wrong = step('a', 1, { slot: JSON.parse('null') });

    await expect(store.journal(lease).saveStep(wrong)).rejects.toMatchObject({
      name: 'SitewrightError',
    });
    expect(await cold(lease).recall('a')).toBeUndefined();
  });

  test('takes a value of megabytes', async () => {
    const { lease } = await begin();
    const pages = Array.from({ length: 500 }, (_, page) => ({ page, words: 'Brot und Kuchen '.repeat(500) }));
    await store.journal(lease).saveStep(step('a', pages));

    expect((await cold(lease).recall('a'))?.value).toEqual(pages);
  });

  test('refuses a run of a project that is not there', async () => {
    const order = orderFor('00000000-0000-4000-8000-00000000dead');

    await expect(beginRun(store, order)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('runs', () => {
  test('are listed with what they made, newest first', async () => {
    const { project, lease } = await begin();
    await store.journal(lease).saveStep(step('a', 1));
    const counts = { made: 1, kept: 0, failed: 0, skipped: 0 };
    await store.ledger.leave(lease, { state: 'done', durationMs: 12.5, counts }, noJobs);
    const next = await beginRun(store, orderFor(project.id));

    const [second, first] = await store.runs.list(project.id, 10);
    expect(second).toMatchObject({ id: next.runId, state: 'running', steps: [] });
    expect(second).not.toHaveProperty('counts');
    expect(first).toMatchObject({
      state: 'done',
      durationMs: 12.5,
      counts: { made: 1 },
      steps: [{ agent: 'motion', slot: 'motion', durationMs: 1.5 }],
    });
  });

  test('that were cut off are over when the next begins', async () => {
    const { project } = await begin();
    await store.ledger.recover('all', noJobs);
    await beginRun(store, orderFor(project.id));

    expect((await store.runs.list(project.id, 10)).map((run) => run.state)).toEqual(['running', 'cancelled']);
  });
});

describe('projects', () => {
  test('are found again by their key, under the name the brief now has', async () => {
    const begun = await store.projects.open({ key: '/briefs/hofer.json', name: 'Hofer' });
    const found = await store.projects.open({ key: '/briefs/hofer.json', name: 'Bäckerei Hofer' });

    expect(found).toEqual({ ...begun, name: 'Bäckerei Hofer' });
    expect(await store.projects.get(begun.id)).toEqual(found);
  });

  test('one that is opened as it lies is not written', async () => {
    const request = { key: '/briefs/adler.json', name: 'Adler' };
    const begun = await store.projects.open(request);
    const written = () => database.pool.query('select xmin::text from projects where id = $1', [begun.id]);
    const before = (await written()).rows;

    expect(await store.projects.open(request)).toEqual(begun);
    expect((await written()).rows).toEqual(before);
    await store.projects.shelve(begun.id, 'archived');
    expect(await store.projects.open(request)).toMatchObject({ shelf: 'open' });
  });

  test('know the studio’s latest sites as they were when they began, newest first', async () => {
    const [older, newer] = [(await begin()).project, (await begin()).project];
    await store.write([store.projects.made(older.id, { outDir: '/sites/older', features: siteFeatures({ name: 'Older' }) })]);
    await store.write([store.projects.made(newer.id, { outDir: '/sites/newer', features: siteFeatures({ name: 'Newer' }) })]);

    const next = await store.projects.open({ key: '/briefs/next.json', name: 'Next' });
    expect(older.studio.recentSites).toEqual([]);
    expect(next.studio.recentSites.map(({ name }) => name)).toEqual(['Newer', 'Older']);
    expect(next.studio.recentSites[0]).toEqual(siteFeatures({ name: 'Newer' }));
  });

  test('keep the seeds that came too near', async () => {
    const { project } = await begin();
    const once = await store.projects.noteTooNear(project, 'first');
    await store.projects.noteTooNear(once, 'second');

    expect((await store.projects.get(project.id)).studio.tooNear).toEqual(['first', 'second']);
  });

  test('are listed by when their site was made', async () => {
    const [older, newer] = [(await begin()).project, (await begin()).project];
    await store.write([store.projects.made(older.id, { outDir: '/sites/older', features: siteFeatures() })]);

    const [first, second] = await store.projects.list();
    expect(first).toMatchObject({ id: older.id, outDir: '/sites/older', madeAt: expect.any(Date) });
    expect(second).toMatchObject({ id: newer.id });
  });

  test.each(['00000000-0000-4000-8000-00000000dead', 'no id at all'])('say that there is no %s', async (id) => {
    await expect(store.projects.get(id)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('a slot', () => {
  test('is read as the designer sees it', async () => {
    const { project, lease } = await begin();
    const made = { level: 'none', properties: {} };
    const edited = { level: 'little', properties: { '--a': '1' } };
    const edits = [
      { pointer: '/level', value: 'little' },
      { pointer: '/properties/--a', value: '1' },
    ];
    const save = (key: string) => store.journal(lease).saveStep(step(key, made));

    expect(await store.slots.newest(project.id, 'motion')).toBeUndefined();
    await save('a');
    await edit(project, { slot: 'motion', key: 'a', edits });
    expect(await store.slots.newest(project.id, 'motion')).toEqual(edited);
    await save('b');
    expect(await store.slots.newest(project.id, 'motion')).toEqual(edited);
  });
});

test('the files of a site take the place of those before', async () => {
  const { project } = await begin();
  const file = (path: string, hash: string): StoredFile => ({ path, hash, bytes: 3, type: 'text/html' });
  await store.write([store.generatedAssets.replaced(project.id, [file('/a', '1'), file('/b', '1')])]);
  await store.write([store.generatedAssets.replaced(project.id, [file('/b', '2'), file('/c', '1')])]);

  expect(await store.generatedAssets.list(project.id)).toEqual([file('/b', '2'), file('/c', '1')]);
});
