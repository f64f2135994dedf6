// Vercel: deployments that stand by themselves and are promoted.
import { z } from 'zod';
import { defineHost, type Access, type Deployed, type HostStatus, type PublishRequest, type Site } from '../host.ts';
import { apiAddress, secret, setting } from '../host-settings.ts';
import type { HostClient } from '../host-client.ts';
import { goneSite, isRefusal } from '../host-refusal.ts';
import { freshPaths } from '../manifest.ts';
import { isFormTaken, withTakenForms } from '../taken-form.ts';
import { vercelApi, vercelBlobs } from '../vercel/api.ts';
import { vercelDomains } from '../vercel/domain.ts';
import { deploy, look, unsentFiles, whenReady, type Deploying } from '../vercel/deployment.ts';
import { mayKeepEnquiries, openEnquiries, readEnquiries } from '../vercel/enquiries.ts';
import {
  deploymentsOf,
  findProject,
  openProject,
  pointProject,
  refuseForeign,
  type Listed,
  type Project,
} from '../vercel/project.ts';

export default defineHost({
  name: 'Vercel',
  purpose: 'Keeps every deployment at an address of its own; any of them goes live at once.',
  schema: z.object({
    token: secret('Access token', 'Made in the account of the client; one that is limited to a project is enough.'),
    team: setting('Team id', 'Only where the site belongs to a team, e.g. team_1a2b.').optional(),
    api: apiAddress('https://api.vercel.com'),
  }),
  token: {
    page: 'https://vercel.com/account/settings/tokens',
    rights: ['Scope: the team or the project of this site', 'Expiration: a year at most'],
  },
  limits: { files: 15_000, fileBytes: 100 * 1000 ** 2, source: 'https://vercel.com/docs/limits' },
  forms: 'function',
  hasPreviews: true,
  keepsDomains: true,
  keepsEarlier: true,

  open({ siteName, settings }, ground) {
    const api = vercelApi(settings, ground);

    const point = async (reference: string, how: 'promote' | 'rollback'): Promise<HostStatus> => {
      const project = await findProject(api, siteName);
      if (!project) throw goneSite(siteName, 'Vercel');
      await pointProject(api, project, { reference, how });
      return statusOf(await findProject(api, siteName));
    };

    /** The form is taken where enquiries can be kept; else it stays the honest one that opens the mail program. */
    const shaped = async (site: Site): Promise<Site> => {
      const taken = await withTakenForms(site);
      return taken && (await mayKeepEnquiries(api, siteName)) ? taken : site;
    };

    return {
      check: () => accessOf(api),
      plan: async (site) => unsentFiles(await shaped(site), siteName, api),
      async publish({ site, isPreview, live }) {
        const deploying = { api, ground, project: await openProject(api, siteName), fresh: live && freshPaths(live, site.files) };
        return publish({ site: await shaped(site), isPreview }, deploying);
      },
      shaped,
      domains: vercelDomains(api, async () => (await openProject(api, siteName)).id),
      async enquiries() {
        const project = await findProject(api, siteName);
        const mayRead = project !== undefined && (await mayKeepEnquiries(api, siteName));
        return mayRead ? readEnquiries(api, project, (token) => vercelBlobs({ api: settings.api, token }, ground)) : [];
      },
      status: async () => statusOf(await findProject(api, siteName)),
      promote: (reference) => point(reference, 'promote'),
      rollBack: (reference) => point(reference, 'rollback'),
      remove: async () => void (await api.ask({ method: 'DELETE', path: `/v9/projects/${siteName}` }, z.unknown())),
    };
  },
});

const User = z.object({ user: z.object({ username: z.string() }) });
const Invalid = z.object({ error: z.object({ invalidToken: z.literal(true) }) });

async function accessOf(api: HostClient): Promise<Access> {
  try {
    const { user } = await api.ask({ path: '/v2/user' }, User);
    return { account: user.username, may: ['publish, change and remove every project that this person may'], lacks: [] };
  } catch (error) {
    const isLimited = isRefusal(error, 403) && !Invalid.safeParse(error.body).success;
    if (isLimited)
      return { account: 'one project', may: ['publish to the project it was made for, and nothing else'], lacks: [] };
    throw error;
  }
}

/** What stands there already in the same words is only switched to. */
async function publish({ site, isPreview }: PublishRequest, deploying: Deploying): Promise<Deployed> {
  const { api, project } = deploying;
  const known = await deploymentsOf(api, project);
  refuseForeign(known, project.name);

  if (isFormTaken(site)) await openEnquiries(api, project);
  const same = known.find((each) => each.meta.sitewright === site.hash && isSound(each));
  const { deployment, sent } = same
    ? { deployment: await whenReady(await look(same.uid, api), deploying), sent: { files: 0, bytes: 0 } }
    : await deploy(site, deploying);
  const { id, url } = deployment;
  if (isPreview) return { reference: id, url: `https://${url}/`, sent };

  if (project.targets.production?.id !== id) await pointProject(api, project, { reference: id, how: 'promote' });
  const status = statusOf(await findProject(api, project.name));
  return { reference: id, url: status.url ?? `https://${url}/`, sent };
}

function isSound({ state, target }: Listed): boolean {
  return target === 'production' && !['ERROR', 'CANCELED', 'DELETED'].includes(state);
}

function statusOf(project: Project | undefined): HostStatus {
  const live = project?.targets.production;
  if (!project || !live) return {};

  // The client's own domain where there is one, else the shortest of the host's.
  const [address = `${project.name}.vercel.app`] = live.alias.toSorted((a, b) => rankOf(a) - rankOf(b) || a.length - b.length);
  return { live: live.id, url: `https://${address}/` };
}

function rankOf(address: string): number {
  return address.endsWith('.vercel.app') ? 1 : 0;
}
