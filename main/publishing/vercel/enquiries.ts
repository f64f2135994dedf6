// Where what visitors typed into the form is kept at Vercel: a private Blob store of the project, in the client's own account.
// Asked for as Vercel's own command line does; its reference leaves these calls out.
import { z } from 'zod';
import { enquiriesOf } from '../enquiry.ts';
import type { Enquiry } from '../host.ts';
import { jsonBody, type HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';
import type { Project } from './project.ts';

/** Read by the function as BLOB_READ_WRITE_TOKEN; `development` lets the owner read it, too. */
const PLACES = ['production', 'preview', 'development'];

const STORES = '/v1/storage/stores';
const FOLDER = 'enquiries/';

const Store = z.object({ id: z.string(), name: z.string(), type: z.string().optional() });
const Pulled = z.object({ env: z.object({ BLOB_READ_WRITE_TOKEN: z.string().optional() }) });
const Listed = z.object({ blobs: z.array(z.object({ pathname: z.string(), url: z.string() })) });

const titleOf = (siteName: string) => `${siteName}-enquiries`;

/** Whether this connection may keep enquiries at all. */
export async function mayKeepEnquiries(api: HostClient, siteName: string): Promise<boolean> {
  try {
    await find(api, siteName);
    return true;
  } catch (error) {
    if (isRefusal(error, 402, 403)) return false;
    throw error;
  }
}

/** The store is there, and the project's functions may write to it. */
export async function openEnquiries(api: HostClient, { id: projectId, name }: Project): Promise<void> {
  if (await find(api, name)) return;

  const wish = jsonBody({ name: titleOf(name), access: 'private' });
  const { store } = await api.ask({ method: 'POST', path: `${STORES}/blob`, ...wish }, z.object({ store: Store }));
  const body = jsonBody({ envVarEnvironments: PLACES, projectId, type: 'integration' });
  await api.ask({ method: 'POST', path: `${STORES}/${store.id}/connections`, ...body }, z.unknown());
}

/** Newest first. @param blobs opens the store with its own token */
export async function readEnquiries(
  api: HostClient,
  { id, name }: Project,
  blobs: (token: string) => HostClient,
): Promise<Enquiry[]> {
  if (!(await find(api, name))) return [];
  const { env } = await api.ask({ path: `/v3/env/pull/${id}/development` }, Pulled);
  if (env.BLOB_READ_WRITE_TOKEN === undefined) return [];

  const store = blobs(env.BLOB_READ_WRITE_TOKEN);
  const { blobs: kept } = await store.ask({ path: '/', query: { prefix: FOLDER } }, Listed);
  const addresses = new Map(kept.map(({ pathname, url }) => [pathname.slice(FOLDER.length, -'.json'.length), url]));
  return enquiriesOf([...addresses.keys()], (key) => store.ask({ path: addresses.get(key) ?? '' }, z.unknown()));
}

async function find(api: HostClient, siteName: string): Promise<z.infer<typeof Store> | undefined> {
  const { stores } = await api.ask({ path: STORES }, z.object({ stores: z.array(Store) }));
  return stores.find(({ name }) => name === titleOf(siteName));
}
