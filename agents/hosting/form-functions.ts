// The function that takes the contact form, as each host runs functions. What was typed is kept in the client's own account.
import { FORM_PATH, FORM_RULES, PATIENCE } from './form-rules.ts';

/** Bindings that it needs: KV `ENQUIRIES`, rate limit `LIMIT`, the files `ASSETS`. */
export const CLOUDFLARE_MODULE = 'form.mjs';

const KEPT_DAYS = 180;

/**
 * A module for Workers: https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/
 * The limit counts addresses for a minute and keeps none; an enquiry is kept for half a year.
 */
export function cloudflareForm(): string {
  return `${FORM_RULES}
export default {
  async fetch(request, env) {
    const { pathname, origin } = new URL(request.url);
    if (pathname !== '${FORM_PATH}') return env.ASSETS.fetch(request);

    const from = request.headers.get('cf-connecting-ip') ?? 'unknown';
    const mayPass = async () => (await env.LIMIT.limit({ key: from })).success;
    const keep = (key, text) => env.ENQUIRIES.put(key, text, { expirationTtl: ${KEPT_DAYS * 86_400} });
    return takeForm(request, { origin, mayPass, keep });
  },
};
`;
}

/**
 * A function for Netlify, which keeps in the site's own Blobs: https://docs.netlify.com/build/functions/lambda-compatibility/
 * What it is told of Blobs comes with each event, as in `connectLambda` of @netlify/blobs.
 */
export function netlifyForm(): string {
  return `${FORM_RULES}
${PATIENCE}
exports.handler = async (event) => {
  const { httpMethod: method, rawUrl, headers, body, isBase64Encoded } = event;
  const sent = body ? { body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') } : {};
  const blobs = JSON.parse(Buffer.from(event.blobs ?? 'e30=', 'base64').toString());

  const keep = async (key, text) => {
    const place = new URL('/' + headers['x-nf-site-id'] + '/site:enquiries/' + key, blobs.url);
    const kept = await fetch(place, { method: 'PUT', headers: { authorization: 'Bearer ' + blobs.token }, body: text });
    if (!kept.ok) throw new Error('The enquiry could not be kept (' + kept.status + ').');
  };
  const mayPass = () => isPatient(headers['x-nf-client-connection-ip'] ?? 'unknown');
  const answer = await takeForm(new Request(rawUrl, { method, headers, ...sent }), { origin: new URL(rawUrl).origin, mayPass, keep });
  return { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};
`;
}

/**
 * A function for Vercel, which keeps in a private Blob store of the project: https://vercel.com/docs/build-output-api/primitives#serverless-functions
 * It asks for it as @vercel/blob does.
 */
export function vercelForm(): string {
  return `${FORM_RULES}
${PATIENCE}
const STORE = process.env.VERCEL_BLOB_API_URL ?? 'https://vercel.com/api/blob';

async function keep(key, text) {
  const token = process.env.BLOB_READ_WRITE_TOKEN;
  const kept = await fetch(STORE + '/?pathname=' + encodeURIComponent('enquiries/' + key + '.json'), {
    method: 'PUT',
    headers: {
      authorization: 'Bearer ' + token,
      'x-api-version': '12',
      'x-vercel-blob-store-id': String(token).split('_')[3] ?? '',
      'x-vercel-blob-access': 'private',
      'x-content-type': 'application/json',
      'x-add-random-suffix': '0',
    },
    body: text,
  });
  if (!kept.ok) throw new Error('The enquiry could not be kept (' + kept.status + ').');
}

module.exports = async (incoming, outgoing) => {
  const { method, url, headers } = incoming;
  const parts = [];
  for await (const part of incoming) parts.push(part);
  const origin = 'https://' + (headers['x-forwarded-host'] ?? headers.host);
  const request = new Request(new URL(url, origin), { method, headers, ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}) });

  const mayPass = () => isPatient(headers['x-real-ip'] ?? 'unknown');
  const answer = await takeForm(request, { origin, mayPass, keep });
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(await answer.text());
};
`;
}
