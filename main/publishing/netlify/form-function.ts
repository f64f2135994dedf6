// The function that takes the contact form at Netlify, and what it kept in the site's own Blobs.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { netlifyForm } from '../../../agents/hosting/form-functions.ts';
import { FORM_PATH } from '../../../agents/hosting/form-rules.ts';
import { enquiriesOf } from '../enquiry.ts';
import type { Enquiry, Site } from '../host.ts';
import type { HostClient } from '../host-client.ts';
import { isRefusal } from '../host-refusal.ts';
import { manifestHash } from '../manifest.ts';
import { fileOf } from '../site-source.ts';
import { withTakenForms } from '../taken-form.ts';

const NAME = 'form';

/** So that the same function always is the same file. The format knows no year before 1980. */
const MOMENT = new Date('1980-01-01T12:00:00Z');

export interface NetlifyFunction {
  name: string;
  /** SHA-256 in hex. */
  digest: string;
  zip: Uint8Array<ArrayBuffer>;
}

export async function formFunction(): Promise<NetlifyFunction> {
  const { zipSync } = await import('fflate/browser');
  const zip = new Uint8Array(zipSync({ [`${NAME}.js`]: new TextEncoder().encode(netlifyForm()) }, { mtime: MOMENT }));
  return { name: NAME, digest: createHash('sha256').update(zip).digest('hex'), zip };
}

/** The pages with a form that is taken, and the rule that leads to the function. Nothing where no page has one. */
export async function withNetlifyForm(site: Site): Promise<Site | undefined> {
  const taken = await withTakenForms(site);
  if (!taken) return undefined;

  const redirects = `${FORM_PATH} /.netlify/functions/${NAME} 200\n${site.rules['/_redirects']}`;
  const others = taken.ruleFiles.filter(({ path }) => path !== '/_redirects');
  const ruleFiles = [...others, fileOf('/_redirects', redirects)];
  return { ...taken, ruleFiles, hash: manifestHash([...taken.files, ...ruleFiles]) };
}

const Listed = z.object({ blobs: z.array(z.object({ key: z.string() })) });

/** Newest first. */
export async function readEnquiries(api: HostClient, siteId: string): Promise<Enquiry[]> {
  const path = `/blobs/${siteId}/site:enquiries`;
  const { blobs } = await api.ask({ path }, Listed).catch((error: unknown) => {
    // The store is made with the first enquiry.
    if (isRefusal(error, 404)) return { blobs: [] };
    throw error;
  });
  return enquiriesOf(
    blobs.map(({ key }) => key),
    async (key) => {
      const headers = { accept: 'application/json;type=signed-url' };
      const { url } = await api.ask({ path: `${path}/${key}`, headers }, z.object({ url: z.string() }));
      return (await fetch(url)).json();
    },
  );
}
