// Versions of a Worker and which of them visitors see.
import { z } from 'zod';
import { CLOUDFLARE_MODULE, cloudflareForm } from '../../../agents/hosting/form-functions.ts';
import { FORM_PATH, MOST_A_MINUTE } from '../../../agents/hosting/form-rules.ts';
import type { Site } from '../host.ts';
import { jsonBody } from '../host-client.ts';
import { formBody, type FormBody } from '../form-body.ts';
import { isRefusal } from '../host-refusal.ts';
import type { Worker } from './upload-assets.ts';

/** Whoever reads the list of versions sees by it which were made here. */
const MESSAGE = 'Sitewright';

/** As of when the runtime behaves: https://developers.cloudflare.com/workers/configuration/compatibility-dates/ */
const COMPATIBILITY_DATE = '2026-07-01';

/** At most 25 characters. */
export function tagOf(site: Site): string {
  return `sw-${site.hash.slice(0, 20)}`;
}

const Annotations = z.object({ 'workers/message': z.string().optional(), 'workers/tag': z.string().optional() }).default({});
const Version = z.object({ id: z.string(), annotations: Annotations });
export type Version = z.infer<typeof Version>;

const Deployments = z.object({
  deployments: z.array(z.object({ versions: z.array(z.object({ version_id: z.string(), percentage: z.number() })).min(1) })),
});

/** Newest first; missing where there is no such Worker. */
export async function versionsOf(worker: Worker): Promise<Version[] | undefined> {
  const request = { path: `${scriptPath(worker)}/versions` };
  return orMissing(async () => (await worker.api.ask(request, z.object({ items: z.array(Version) }))).items);
}

/** Id of the version most visitors see; missing where there is none. */
export async function liveVersion(worker: Worker): Promise<string | undefined> {
  const answer = await orMissing(() => worker.api.ask({ path: `${scriptPath(worker)}/deployments` }, Deployments));
  const [newest] = answer?.deployments ?? [];
  return newest?.versions.toSorted((a, b) => b.percentage - a.percentage)[0]?.version_id;
}

export function isOurs({ annotations }: Version): boolean {
  return annotations['workers/message'] === MESSAGE;
}

interface Making {
  site: Site;
  /** Stands for its files. */
  token: string;
  /** Where what is typed into the form is kept; missing where the site has no form that is taken. */
  enquiries: string | undefined;
}

/** The first of a Worker goes live with it, later ones when they are deployed. @returns its id where the host says it */
export async function makeVersion(made: Making, worker: Worker & { isFirst: boolean }): Promise<string | undefined> {
  const { api, isFirst } = worker;
  const form = formOf(made);
  if (!isFirst) {
    return (await api.ask({ method: 'POST', path: `${scriptPath(worker)}/versions`, ...form, isRepeatable: false }, Version)).id;
  }
  // Putting the same again gives the same.
  await api.ask({ method: 'PUT', path: scriptPath(worker), ...form }, z.unknown());
  return undefined;
}

/** Doing it again gives the same. */
export async function deployVersion(version: string, worker: Worker): Promise<void> {
  const versions = [{ version_id: version, percentage: 100 }];
  const body = jsonBody({ strategy: 'percentage', versions, annotations: { 'workers/message': MESSAGE } });
  await worker.api.ask({ method: 'POST', path: `${scriptPath(worker)}/deployments`, ...body }, z.unknown());
}

/** Whether it is reached under the account's own name; previews always are. */
export async function openAddress(isEnabled: boolean, worker: Worker): Promise<void> {
  const body = jsonBody({ enabled: isEnabled, previews_enabled: true });
  await worker.api.ask({ method: 'POST', path: `${scriptPath(worker)}/subdomain`, ...body }, z.unknown());
}

export function scriptPath({ account, name }: Worker): string {
  return `/accounts/${account}/workers/scripts/${name}`;
}

async function orMissing<Answer>(asking: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking();
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}

/** https://developers.cloudflare.com/workers/static-assets/direct-upload/ */
function formOf({ site, token, enquiries }: Making): FormBody {
  const rules = { _headers: ruleText(site, '/_headers'), _redirects: ruleText(site, '/_redirects') };
  const formFirst = enquiries === undefined ? {} : { run_worker_first: [FORM_PATH] };
  const metadata = {
    compatibility_date: COMPATIBILITY_DATE,
    assets: {
      jwt: token,
      config: { html_handling: 'auto-trailing-slash', not_found_handling: '404-page', ...rules, ...formFirst },
    },
    annotations: { 'workers/message': MESSAGE, 'workers/tag': tagOf(site) },
    ...(enquiries === undefined ? {} : { main_module: CLOUDFLARE_MODULE, bindings: formBindings(enquiries) }),
  };

  const form = { name: CLOUDFLARE_MODULE, content: cloudflareForm(), type: 'application/javascript+module' };
  return formBody([
    { name: 'metadata', content: JSON.stringify(metadata), type: 'application/json' },
    ...(enquiries === undefined ? [] : [form]),
  ]);
}

/** What the function needs. */
function formBindings(enquiries: string) {
  return [
    { type: 'assets', name: 'ASSETS' },
    { type: 'kv_namespace', name: 'ENQUIRIES', namespace_id: enquiries },
    { type: 'ratelimit', name: 'LIMIT', namespace_id: '1001', simple: { limit: MOST_A_MINUTE, period: 60 } },
  ];
}

function ruleText({ rules }: Site, path: '/_headers' | '/_redirects'): string | undefined {
  const text = rules[path];
  return text === '' ? undefined : text;
}
