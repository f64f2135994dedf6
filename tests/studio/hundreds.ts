// A studio after years: hundreds of projects, clients, comments and publications, put into its store as they are kept there.
import { openStudio } from '../../main/studio/open-studio.ts';
import { openStore } from '../../main/store/open.ts';
import type { Store } from '../../main/store/store.ts';
import { STUDIO_SCOPE } from '../../main/store/walls/scope.ts';

const QUIET = { signal: new AbortController().signal, onEvent: () => undefined };

/** More than any list draws at once; `HUNDREDS=all` for as many as a large studio has. */
export const MANY =
  process.env['HUNDREDS'] === 'all'
    ? { projects: 400, clients: 200, comments: 300, publications: 300 }
    : { projects: 160, clients: 40, comments: 90, publications: 40 };

/** The bundled bakery is made, and is the project that was made last. @returns its id */
export async function fillWithHundreds(dataDir: string): Promise<string> {
  const studio = await openStudio({ dataDir });
  const { project } = await studio.makeSample('bakery', QUIET);
  await studio.close();

  const store = await openStore(dataDir);
  await addProjects(store);
  await addComments(store, project);
  await addPublications(store, project);
  await store.close();
  return project;
}

async function addProjects(store: Store): Promise<void> {
  for (let number = 1; number < MANY.projects; number++) {
    await store.projects.open({ key: `/briefs/${number}.json`, name: `${TRADES[number % TRADES.length]} ${number}` });
  }
  for (let number = 1; number < MANY.clients; number++) {
    await store.tenants.make({ name: `Client ${number}`, ownerId: STUDIO_SCOPE.userId });
  }
}

const TRADES = ['Bäckerei', 'Praxis', 'Tischlerei', 'Gasthof', 'Kanzlei', 'Gärtnerei'];

async function addComments({ comments }: Store, projectId: string): Promise<void> {
  const place = { page: '/', selector: 'h1', x01: 0.5, y01: 0.5, excerpt: '', slot: null, at: '' };
  const all = Array.from({ length: MANY.comments }, (_, index) => {
    const words = `Remark ${index + 1}: please look at this place once more.`;
    return { ...place, author: 'client' as const, authorName: 'Nora Tansey', words, round: 1 };
  });
  await comments.add(projectId, { author: 'client', sentence: 'Comments taken over', comments: all });
}

async function addPublications({ deployments }: Store, projectId: string): Promise<void> {
  const place = { projectId, host: 'cloudflare', site: 'tanseys' };
  for (let number = 0; number < MANY.publications; number++) {
    const begun = { kind: 'production', filesHash: `${number}`, brokenOff: 'It was broken off.' } as const;
    const id = await deployments.begin(place, begun);
    const url = `https://tanseys.example/${number}`;
    if (id !== undefined) await deployments.done(id, { reference: `v${number}`, url, sentFiles: 1, sentBytes: 1 });
  }
}
