// A site's project at Vercel, and its deployments.
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';
import { jsonBody, type HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';

const Project = z.object({
  id: z.string(),
  name: z.string(),
  targets: z.object({ production: z.object({ id: z.string(), alias: z.array(z.string()).default([]) }).nullish() }).default({}),
});
export type Project = z.infer<typeof Project>;

const Listed = z.object({
  uid: z.string(),
  url: z.string(),
  state: z.string(),
  target: z.string().nullish(),
  meta: z.object({ sitewright: z.string().optional() }).default({}),
});
export type Listed = z.infer<typeof Listed>;

const MOST_LISTED = '100';

export async function findProject(api: HostClient, name: string): Promise<Project | undefined> {
  try {
    return await api.ask({ path: `/v9/projects/${name}` }, Project);
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}

/** The project of that name, made now where there is none. */
export async function openProject(api: HostClient, name: string): Promise<Project> {
  const found = await findProject(api, name);
  if (found) return found;

  try {
    return await api.ask({ method: 'POST', path: '/v11/projects', ...jsonBody({ name, framework: null }) }, Project);
  } catch (error) {
    // An answer that was lost, or somebody else a moment before.
    const made = isRefusal(error, 409) ? await findProject(api, name) : undefined;
    if (made) return made;
    throw error;
  }
}

/** Newest first. */
export async function deploymentsOf(api: HostClient, { id }: Project): Promise<Listed[]> {
  const query = { projectId: id, limit: MOST_LISTED };
  return (await api.ask({ path: '/v6/deployments', query }, z.object({ deployments: z.array(Listed) }))).deployments;
}

/** @throws SitewrightError `conflict`: a site that somebody else put there would be lost */
export function refuseForeign(known: readonly Listed[], name: string): void {
  if (known.length === 0 || known.some(({ meta }) => meta.sitewright !== undefined)) return;
  throw new SitewrightError(
    'conflict',
    `There is a project "${name}" in that account that was not made here. Choose another name with --name; nothing was changed.`,
  );
}

/** @param how `promote` for what was never live, `rollback` for what was */
export async function pointProject(
  api: HostClient,
  project: Project,
  to: { reference: string; how: 'promote' | 'rollback' },
): Promise<void> {
  const version = to.how === 'promote' ? 'v10' : 'v9';
  const path = `/${version}/projects/${project.id}/${to.how}/${to.reference}`;
  await api.ask({ method: 'POST', path, ...jsonBody({}) }, z.unknown());
}
