// The function that takes the contact form where a host runs functions: kept for the client, and nobody is followed.

export const FORM_PATH = '/_form';

/** Where a visitor comes to afterwards. */
export const THANKS_PATH = '/_form/thanks/';

/** A field no person sees: whoever fills it in is a program. */
export const TRAP = 'website';

/** Bindings that it needs: KV `ENQUIRIES`, rate limit `LIMIT`, the files `ASSETS`. */
export const FORM_MODULE = 'form.mjs';

const KEPT_DAYS = 180;
const LONGEST_BYTES = 20_000;

/**
 * A module for Cloudflare Workers: https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/
 *
 * It takes posts of the site's own pages only, five a minute from one address, and keeps what was typed for half a year. The address is
 * looked at for that minute alone and is not kept.
 */
export function formWorker(): string {
  return `const FIELDS = ['name', 'email', 'about', 'message'];

export default {
  async fetch(request, env) {
    const { pathname, origin } = new URL(request.url);
    if (pathname !== '${FORM_PATH}') return env.ASSETS.fetch(request);
    if (request.method !== 'POST') return plain(405, 'Only POST.', { allow: 'POST' });
    if (request.headers.get('origin') !== origin) return plain(403, 'This form is sent from its own site only.');
    if (Number(request.headers.get('content-length') ?? 0) > ${LONGEST_BYTES}) return plain(413, 'That is too long.');

    const from = request.headers.get('cf-connecting-ip') ?? 'unknown';
    const { success } = await env.LIMIT.limit({ key: from });
    if (!success) return plain(429, 'Please wait a minute and send it again.', { 'retry-after': '60' });

    const form = await request.formData();
    const thanks = new Response(null, { status: 303, headers: { location: '${THANKS_PATH}' } });
    if (form.get('${TRAP}')) return thanks;

    const enquiry = Object.fromEntries(FIELDS.map((name) => [name, String(form.get(name) ?? '').slice(0, 5000)]));
    if (!/^[^@\\s]{1,64}@[^@\\s]{1,255}$/.test(enquiry.email) || enquiry.message.trim() === '') return plain(422, 'An address and a message are needed.');

    const key = new Date().toISOString() + '-' + crypto.randomUUID();
    await env.ENQUIRIES.put(key, JSON.stringify(enquiry), { expirationTtl: ${KEPT_DAYS * 86_400} });
    return thanks;
  },
};

function plain(status, words, headers = {}) {
  return new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
`;
}
