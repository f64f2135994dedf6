import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStudio } from '../../main/studio/open-studio.ts';
import type { Watching } from '../../main/engine/engine.ts';
import type { Studio } from '../../main/studio/studio.ts';

const watching: Watching = { signal: new AbortController().signal, onEvent: () => undefined };

let folder: string;
let studio: Studio;
let id: string;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-history-'));
  studio = await openStudio({ dataDir: folder });
  ({ project: id, out } = await studio.makeSample('bakery', watching));
});

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

const home = () => readFile(join(out, 'index.html'), 'utf8');
const isBehind = async () => (await studio.history.timeline(id)).isBehind;

async function setHeadline(words: string): Promise<void> {
  const { id: basedOn } = await studio.history.slot(id, 'homeCopy');
  const operations = [{ type: 'set', pointer: '/headline', value: words }] as const;
  await studio.history.edit(id, { slot: 'homeCopy', basedOn, operations });
}

test('a made site has a beginning and nothing to undo', async () => {
  const { entries, undo, redo } = await studio.history.timeline(id);

  expect(entries).toMatchObject([{ kind: 'run', sentence: 'The site was made', isStanding: true }]);
  expect([undo, redo]).toEqual([undefined, undefined]);
  expect(await isBehind()).toBe(false);
});

describe('an edit of words', () => {
  let before: string;

  test('reaches the pages, and what follows from it is one change with it', async () => {
    before = await home();
    const made: string[] = [];
    await setHeadline('Handgemacht');
    expect(await isBehind()).toBe(true);

    await studio.history.settle(id, {
      ...watching,
      onEvent: (event) => event.type === 'step-end' && event.outcome === 'made' && made.push(event.agent),
    });
    expect(await home()).toContain('Handgemacht');
    expect(made).toContain('page-composer');
    expect(made).not.toContain('home-copy');
    expect((await studio.history.timeline(id)).entries).toHaveLength(2);
    expect(await isBehind()).toBe(false);
  });

  test('is undone without running anything, byte for byte', async () => {
    await studio.history.undo(id);
    const started: string[] = [];
    await studio.history.settle(id, { ...watching, onEvent: ({ type }) => started.push(type) });

    expect(await home()).toBe(before);
    expect(started).toEqual([]);
  });

  test('is brought back after the program was closed', async () => {
    await studio.close();
    studio = await openStudio({ dataDir: folder });
    await studio.history.redo(id);
    await studio.history.settle(id, watching);

    expect(await home()).toContain('Handgemacht');
  });

  test('stays when the site is made again', async () => {
    await studio.remake(id, watching);

    expect(await home()).toContain('Handgemacht');
    expect((await studio.history.timeline(id)).redo).toBeUndefined();
  });
});

test('edits one after the other without waiting for the files are each undone for themselves', async () => {
  await setHeadline('First');
  await setHeadline('Second');
  await studio.history.settle(id, watching);
  expect(await home()).toContain('Second');

  await studio.history.undo(id);
  expect(await isBehind()).toBe(true);
  await studio.history.settle(id, watching);
  expect(await home()).toContain('First');
  await studio.history.redo(id);
  await studio.history.settle(id, watching);
  expect(await home()).toContain('Second');
});

test('two versions are compared word by word and pixel by pixel', async () => {
  const { id: from } = await studio.history.name(id, 'Second');
  await setHeadline('Good bread since 1962');
  await studio.history.settle(id, watching);

  const differences = await studio.history.compare(id, from);
  expect(differences).toContainEqual({
    page: 'Home page',
    section: 'Headline',
    before: 'Second',
    after: 'Good bread since 1962',
  });

  const pages = await studio.history.comparePages(id, from);
  const [first] = pages;
  expect(first).toMatchObject({ path: '/', picture: expect.stringMatching(/^data:image\/png;base64,/) });
  expect(first?.changedShare).toBeGreaterThan(0);
  expect(first?.changedShare).toBeLessThan(0.5);
  expect(first?.boxes.length).toBeGreaterThan(0);
  expect(pages.filter(({ changedShare }) => changedShare === 0).length).toBeGreaterThan(0);
});
