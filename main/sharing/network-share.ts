// A site for the phones on one's own network: at an address nobody can guess, to be looked at and nothing else, until it is closed.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { SitewrightError } from '../../agents/site/error.ts';

export interface NetworkShare {
  /** e.g. http://192.168.1.20:40123/3f1c…: whoever comes by it is let in. */
  address: string;
  close(): Promise<void>;
}

interface Shared {
  /** Of this machine on that network: nothing listens anywhere else. */
  host: string;
  /** Any free one when 0. */
  port?: number;
  /** Answers with the site's files. */
  answer: RequestListener;
}

const COOKIE = 'sitewright-look';

/** @throws SitewrightError `external` when the network does not let it */
export async function shareOnNetwork({ host, port = 0, answer }: Shared): Promise<NetworkShare> {
  const [way, pass] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const server = createServer((request, response) => {
    if (request.headers.host !== authority()) return refuse(response);
    if (isSame(request.url ?? '', `/${way}`)) return letIn(response, pass);
    if (!isSame(passOf(request), pass)) return refuse(response);
    return answer(request, response);
  });

  await new Promise<void>((resolve, reject) => {
    const because = 'The site could not be opened on this network. Look whether a firewall forbids it, then try again.';
    server.once('error', (cause) => reject(new SitewrightError('external', because, { cause })));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const authority = () => `${host}:${typeof bound === 'object' && bound ? bound.port : 0}`;

  return {
    address: `http://${authority()}/${way}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The address's secret stays out of links, histories of pages and what sites are told of where one came from. */
function letIn(response: ServerResponse, pass: string): void {
  const cookie = `${COOKIE}=${pass}; HttpOnly; SameSite=Lax; Path=/`;
  response
    .writeHead(303, { 'set-cookie': cookie, location: '/', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .end();
}

/** The same whatever was asked for. */
function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
}

function passOf({ headers }: IncomingMessage): string {
  const own = (headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(`${COOKIE}=`));
  return own?.slice(COOKIE.length + 1) ?? '';
}

/** Takes as long whatever differs. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
