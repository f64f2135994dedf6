import { expect, test } from 'vitest';
import { Dimension } from '../../agents/site/audit.ts';
import { pageWith, showSite } from '../grading/site.fixture.ts';
import { gradeFolder } from './grade-folder.ts';

const watching = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

test('a site is graded in every dimension, and a dead link found by place', async () => {
  await using shown = await showSite({ 'index.html': pageWith('<main><h1>Us</h1><p><a href="/gone/">Rolls</a></p></main>') });
  const { pages, grades, findings } = await gradeFolder({ folder: shown.site.folder }, watching());

  expect(pages).toEqual(['/']);
  expect(grades.map(({ dimension }) => dimension)).toEqual(Dimension.options);
  expect(grades.find(({ dimension }) => dimension === 'code')?.score01).toBeLessThan(0.9);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'links.links', place: expect.objectContaining({ page: '/' }) }),
  );
});

test('stopping it ends it with that word', async () => {
  await using shown = await showSite({ 'index.html': pageWith('<main><h1>Us</h1></main>') });
  const stop = new AbortController();
  const onProgress = () => stop.abort();

  await expect(gradeFolder({ folder: shown.site.folder }, { signal: stop.signal, onProgress })).rejects.toMatchObject({
    name: 'AbortError',
  });
});
