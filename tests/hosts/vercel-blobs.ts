// Blob stores of the loopback Vercel: made and connected by the API, written to by functions with a token of their own.
import { randomBytes } from 'node:crypto';
import { jsonIn, type Answer, type Asked, type Route } from './loopback.ts';

interface BlobStore {
  id: string;
  name: string;
  token: string;
  /** By path. */
  blobs: Map<string, string>;
  /** Ids of projects. */
  projects: Set<string>;
}

export interface BlobState {
  origin: string;
  stores: Map<string, BlobStore>;
}

type Guard = (work: (asked: Asked) => Answer) => (asked: Asked) => Answer;

export function blobRoutes(state: () => BlobState, guarded: Guard): Route[] {
  return [
    [
      'GET',
      /^\/v1\/storage\/stores$/,
      guarded(() => ({ body: { stores: [...state().stores.values()].map(({ id, name }) => ({ id, name, type: 'blob' })) } })),
    ],
    ['POST', /^\/v1\/storage\/stores\/blob$/, guarded((asked) => makeStore(asked, state()))],
    ['POST', /^\/v1\/storage\/stores\/([^/]+)\/connections$/, guarded((asked) => connect(asked, state()))],
    [
      'GET',
      /^\/v3\/env\/pull\/([^/]+)\/development$/,
      guarded(({ caught: [project = ''] }) => ({ body: { env: environmentOf(project, state()) } })),
    ],
    ['PUT', /^\/api\/blob\/$/, (asked) => put(asked, state())],
    ['GET', /^\/api\/blob\/$/, (asked) => list(asked, state())],
    ['GET', /^\/blob-of\/([^/]+)\/(.+)$/, (asked) => read(asked, state())],
  ];
}

/** What functions of a project find in their environment. */
export function environmentOf(projectId: string, { origin, stores }: BlobState): Record<string, string> {
  const store = [...stores.values()].find(({ projects }) => projects.has(projectId));
  return store ? { BLOB_READ_WRITE_TOKEN: store.token, VERCEL_BLOB_API_URL: `${origin}/api/blob` } : {};
}

function makeStore(asked: Asked, { stores }: BlobState): Answer {
  const { name, access } = jsonIn(asked);
  if (access !== 'private') return { status: 400, body: { error: { code: 'bad_request', message: 'Enquiries are private.' } } };
  const id = randomBytes(8).toString('hex');
  const store = {
    id: `store_${id}`,
    name: String(name),
    token: `vercel_blob_rw_${id}_secret`,
    blobs: new Map(),
    projects: new Set<string>(),
  };
  stores.set(store.id, store);
  return { body: { store: { id: store.id, name: store.name, type: 'blob' } } };
}

function connect(asked: Asked, { stores }: BlobState): Answer {
  stores.get(asked.caught[0] ?? '')?.projects.add(String(jsonIn(asked)['projectId']));
  return { body: {} };
}

const REFUSED: Answer = {
  status: 403,
  body: { error: { code: 'forbidden', message: 'Access denied, please provide a valid token.' } },
};

function storeFor({ headers }: Asked, { stores }: BlobState): BlobStore | undefined {
  return [...stores.values()].find(({ token }) => headers.authorization === `Bearer ${token}`);
}

function put(asked: Asked, state: BlobState): Answer {
  const store = storeFor(asked, state);
  const isPrivate = asked.headers['x-vercel-blob-access'] === 'private' && asked.headers['x-api-version'] === '12';
  if (!store || !isPrivate) return REFUSED;
  store.blobs.set(asked.query.get('pathname') ?? '', asked.body.toString());
  return { body: {} };
}

function list(asked: Asked, state: BlobState): Answer {
  const store = storeFor(asked, state);
  if (!store) return REFUSED;
  const paths = [...store.blobs.keys()].filter((path) => path.startsWith(asked.query.get('prefix') ?? ''));
  const blobs = paths.map((pathname) => ({ pathname, url: `${state.origin}/blob-of/${store.id}/${pathname}` }));
  return { body: { blobs, hasMore: false } };
}

function read(asked: Asked, state: BlobState): Answer {
  const store = storeFor(asked, state);
  return store?.id === asked.caught[0] ? { body: store?.blobs.get(asked.caught[1] ?? '') } : REFUSED;
}
