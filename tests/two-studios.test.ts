// Two whole studios on one PostgreSQL and one data folder, as on a team's server: they edit and publish one site.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, withoutPostgres, type TestPostgres } from '../main/store/postgres.fixture.ts';
import { openStudio } from '../main/studio/open-studio.ts';
import type { Studio } from '../main/studio/studio.ts';
import { fetchFrom } from './hosts/publishing.fixture.ts';
import { openVercelHost, VERCEL_TOKEN, type VercelHost } from './hosts/vercel-host.ts';

const watching = { signal: new AbortController().signal, onEvent: () => undefined };

describe.skipIf(withoutPostgres)(`${withoutPostgres ? 'skipped: no PostgreSQL: ' : ''}two studios of one team`, () => {
  let server: TestPostgres;
  let dataDir: string;
  let vercel: VercelHost;
  let studios: [Studio, Studio];
  let projectId: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sitewright-team-'));
    [server, vercel] = await Promise.all([startPostgres(), openVercelHost()]);
    const place = { dataDir, databaseUrl: await server.newDatabase(), takesRuns: true };
    studios = [await openStudio(place), await openStudio(place)];

    const brief = join(dataDir, 'brief.txt');
    await writeFile(brief, 'Bakery Hofer, Linz. Phone +43 732 771122. We bake rye bread at four in the morning.');
    ({ project: projectId } = await studios[0].make({ brief }, watching));
  });

  afterAll(async () => {
    for (const studio of studios) await studio.close();
    await Promise.all([server.stop(), vercel.close()]);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 9 });
  });

  const publish = async (studio: Studio) => {
    const publishing = await studio.publishing();
    const settings = { token: VERCEL_TOKEN, api: vercel.origin };
    const wish = { source: { type: 'project' as const, projectId }, host: 'vercel', settings, isPreview: false };
    return publishing.publish(wish, { signal: watching.signal, onProgress: () => undefined });
  };

  test('a site made in one can be seen and edited in the other', async () => {
    const pages = await Promise.all(studios.map(async (studio) => (await studio.project(projectId))?.pages));
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[1]).not.toEqual([]);
  });

  test('two that publish at once put one deployment up', async () => {
    const [first, second] = await Promise.all(studios.map(publish));
    expect(second?.reference).toBe(first?.reference);
    expect(vercel.deployments).toHaveLength(1);
  });

  test('what is published in one holds what was edited in the other', async () => {
    const [publisher, editor] = studios;
    const editing = await editor.editing();
    const { sections } = await editing.sections(projectId, '/');
    const { key, id = '' } = sections.find(({ isFixed, id: shown }) => !isFixed && shown !== undefined) ?? { key: '' };
    const home = async () => (await fetchFrom(vercel.origin, new URL((await publish(publisher)).url ?? '').hostname, '/')).body;
    expect(await home()).toContain(`id="${id}"`);

    await editing.arrange(projectId, '/', { type: 'hide', key, isHidden: true });
    await Promise.all(studios.map(publish));
    expect(await home()).not.toContain(`id="${id}"`);
  });
});
