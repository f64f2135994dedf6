// Where what visitors typed into the form is kept, in the client's own account.
import { z } from 'zod';
import { enquiriesOf } from '../enquiry.ts';
import type { Enquiry } from '../host.ts';
import { jsonBody } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';
import type { Worker } from './upload-assets.ts';

export const KV_RIGHT = 'Account · Workers KV Storage · Edit (only where the site has a form)';

const Namespace = z.object({ id: z.string(), title: z.string() });

const pathOf = ({ account }: Worker) => `/accounts/${account}/storage/kv/namespaces`;
const titleOf = ({ name }: Worker) => `${name}-enquiries`;

/** Whether this connection may keep enquiries at all. */
export async function mayKeepEnquiries(worker: Worker): Promise<boolean> {
  try {
    await find(worker);
    return true;
  } catch (error) {
    if (isRefusal(error, 403)) return false;
    throw error;
  }
}

/** @returns the store's id */
export async function openEnquiries(worker: Worker): Promise<string> {
  const found = await find(worker);
  if (found) return found.id;
  return (await worker.api.ask({ method: 'POST', path: pathOf(worker), ...jsonBody({ title: titleOf(worker) }) }, Namespace)).id;
}

/** Newest first. */
export async function readEnquiries(worker: Worker): Promise<Enquiry[]> {
  const store = await find(worker);
  if (!store) return [];

  const path = `${pathOf(worker)}/${store.id}`;
  const keys = await worker.api.ask({ path: `${path}/keys` }, z.array(z.object({ name: z.string() })));
  return enquiriesOf(
    keys.map(({ name }) => name),
    (key) => worker.api.askPlain({ path: `${path}/values/${encodeURIComponent(key)}` }),
  );
}

async function find(worker: Worker): Promise<z.infer<typeof Namespace> | undefined> {
  const all = await worker.api.ask({ path: pathOf(worker), query: { per_page: '100' } }, z.array(Namespace));
  return all.find(({ title }) => title === titleOf(worker));
}
