// The function that takes the contact form, as Build Output has it.
import { vercelForm } from '../../../agents/hosting/form-functions.ts';
import { FORM_PATH } from '../../../agents/hosting/form-rules.ts';
import type { SiteFile } from '../site-file.ts';
import { fileOf } from '../site-source.ts';

const FOLDER = `/functions${FORM_PATH}.func`;

/** https://vercel.com/docs/build-output-api/primitives#serverless-functions */
const CONFIG = { runtime: 'nodejs24.x', handler: 'index.js', launcherType: 'Nodejs', shouldAddHelpers: false };

/** By path below `.vercel/output`. */
export function formFunction(): SiteFile[] {
  return [fileOf(`${FOLDER}/.vc-config.json`, JSON.stringify(CONFIG)), fileOf(`${FOLDER}/index.js`, vercelForm())];
}
