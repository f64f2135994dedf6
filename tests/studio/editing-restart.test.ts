// An edit made in the preview can still be undone when the studio was closed in between.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudio } from '../../main/studio/open-studio.ts';

const WATCHING = { signal: new AbortController().signal, onEvent: () => undefined };

test('a word typed over, a section moved and a restart: both are undone, the newest first', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitewright-restart-'));
  const first = await openStudio({ dataDir });
  const { project } = await first.makeSample('bakery', WATCHING);
  const editing = await first.editing();
  const before = await first.history.slot(project, 'homeCopy');
  const { sections } = await editing.sections(project, '/');
  const hero = sections.find(({ type }) => type === 'hero')?.id ?? '';
  const headline = String(Reflect.get(Object(Reflect.get(Object(before.value), 'headline')), 'text'));

  await editing.words(project, { page: '/', place: { section: hero, at: '/heading' }, words: 'Anders', before: headline });
  await first.history.settle(project, WATCHING);
  await editing.arrange(project, '/', { type: 'move', key: 'cta', to: 1 });
  await first.close();

  const second = await openStudio({ dataDir });
  const { undo } = await second.history.timeline(project);
  await second.history.undo(project);
  await second.history.undo(project);
  const after = await second.history.slot(project, 'homeCopy');
  const layout = await second.history.slot(project, 'layout');
  await second.close();
  await rm(dataDir, { recursive: true, maxRetries: 9 });

  expect(undo).toContain('Layout');
  expect(after.value).toEqual(before.value);
  expect(layout.handEdits).toEqual([]);
});
