// Sends an enquiry by the form of a published site, as a visitor would, and looks whether it has arrived.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { FORM_PATH } from '../../agents/hosting/form-rules.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { EnquiryReport } from '../../preload/contract/publishing.ts';
import type { Ground, Session } from './host.ts';

interface Trying {
  session: Session;
  /** Where visitors find the site, a preview among them. */
  address: string;
  ground: Ground;
}

/** A host's stores learn of what was written one after another. */
const LOOKS = 8;
const PAUSE_MS = 1_000;

/** @throws SitewrightError `precondition` where the host takes no forms, `external` when the site cannot be reached */
export async function sendTestEnquiry({ session, address, ground }: Trying): Promise<EnquiryReport> {
  if (!session.enquiries) {
    throw new SitewrightError(
      'precondition',
      'This host takes no forms: the form of the site opens the visitor’s own mail program.',
    );
  }

  const message = `This is a test by the studio that made the site. You can ignore it. ${randomUUID()}`;
  const refusal = await post(message, { address, signal: ground.signal });
  if (refusal !== undefined) return { state: 'lost', words: refusal };

  for (let look = 1; look <= LOOKS; look++) {
    const found = (await session.enquiries()).find((enquiry) => enquiry.message === message);
    if (found) return { state: 'arrived', words: 'A test enquiry was sent by the form, and has arrived.' };
    ground.onProgress({ type: 'phase', words: 'Waiting for the test enquiry' });
    await sleep(PAUSE_MS, undefined, { signal: ground.signal });
  }
  return { state: 'lost', words: 'The site took the test enquiry, but it has not arrived. Wait a minute, then try again.' };
}

/** @returns why it was not taken */
async function post(message: string, { address, signal }: { address: string; signal: AbortSignal }): Promise<string | undefined> {
  const place = new URL(FORM_PATH, address);
  const body = new URLSearchParams({ name: 'Sitewright', email: 'test@sitewright.example', about: 'Test', message });
  const headers = { origin: place.origin, 'content-type': 'application/x-www-form-urlencoded' };

  const answer = await fetch(place, { method: 'POST', redirect: 'manual', headers, body: String(body), signal }).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      throw new SitewrightError('external', `${place.host} could not be reached. Try again in some minutes.`, { cause: error });
    },
  );
  if (answer.status === 303) return undefined;
  if (answer.status === 404 || answer.status === 405) {
    return 'This site has no form that is taken: it opens the visitor’s own mail program. The connection may not be allowed to keep enquiries.';
  }
  return `The form did not take it (${answer.status}): ${(await answer.text()).slice(0, 200)}`;
}
