// What the contact form is held to wherever a function takes it: the host's own origin, a trap, haste, length; and nobody is followed.

export const FORM_PATH = '/_form';

/** Where a visitor comes to afterwards. */
export const THANKS_PATH = '/_form/thanks/';

/** A field no person sees: whoever fills it in is a program. */
export const TRAP = 'website';

/** From one address. */
export const MOST_A_MINUTE = 5;

const LONGEST_BYTES = 20_000;

/**
 * Source of `takeForm(request, { origin, mayPass, keep })`. It takes posts of the site's own pages only; `mayPass` says whether this
 * visitor was not too hasty, `keep(key, text)` keeps what was typed.
 */
export const FORM_RULES = `const FIELDS = ['name', 'email', 'about', 'message'];

async function takeForm(request, { origin, mayPass, keep }) {
  if (request.method !== 'POST') return plain(405, 'Only POST.', { allow: 'POST' });
  if (request.headers.get('origin') !== origin) return plain(403, 'This form is sent from its own site only.');
  if (Number(request.headers.get('content-length') ?? 0) > ${LONGEST_BYTES}) return plain(413, 'That is too long.');
  if (!(await mayPass())) return plain(429, 'Please wait a minute and send it again.', { 'retry-after': '60' });

  const form = await request.formData();
  const thanks = new Response(null, { status: 303, headers: { location: '${THANKS_PATH}' } });
  if (form.get('${TRAP}')) return thanks;

  const enquiry = Object.fromEntries(FIELDS.map((name) => [name, String(form.get(name) ?? '').slice(0, 5000)]));
  const isWhole = /^[^@\\s]{1,64}@[^@\\s]{1,255}$/.test(enquiry.email) && enquiry.message.trim() !== '';
  if (!isWhole) return plain(422, 'An address and a message are needed.');

  try {
    await keep(new Date().toISOString() + '-' + crypto.randomUUID(), JSON.stringify(enquiry));
    return thanks;
  } catch (error) {
    console.error(error);
    return plain(502, 'It could not be taken just now. Please send it again in a minute.');
  }
}

function plain(status, words, headers = {}) {
  return new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
`;

/** Source of `isPatient(from)` for hosts without a limit of their own. What it remembers is forgotten after a minute. */
export const PATIENCE = `const MINUTE_MS = 60_000;
const visits = new Map();

function isPatient(from) {
  const now = Date.now();
  for (const [each, times] of visits) if (now - times.at(-1) > MINUTE_MS) visits.delete(each);
  const times = [...(visits.get(from) ?? []).filter((at) => now - at < MINUTE_MS), now];
  visits.set(from, times);
  return times.length <= ${MOST_A_MINUTE};
}
`;
