// One request over HTTP and the whole of its answer. Not by `fetch`: to load that costs a small publication more time than all it does.
import type { IncomingHttpHeaders } from 'node:http';
import { text as wholeText } from 'node:stream/consumers';

export interface HttpRequest {
  method: string;
  address: URL;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array | undefined;
  signal: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Of a connection on which nothing moves: a large file may well take longer than that on its way. */
const SILENT_MS = 120_000;

/** Redirects are answers like any other. @throws Error when the connection breaks, falls silent, or the signal stops it */
export async function exchange({ method, address, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
  const options = { method, headers, signal, timeout: SILENT_MS };

  return new Promise((resolve, reject) => {
    const asking = clientFor(address).request(address, options, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      wholeText(answer).then((text) => resolve({ status, headers: told, text }), reject);
    });
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${SILENT_MS / 60_000} minutes`)));
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Asked for by name: an import reads all that `node:http` exports, and thereby loads `fetch` and WebSockets. */
function clientFor({ protocol }: URL): Pick<typeof import('node:http'), 'request'> {
  return protocol === 'https:' ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
}
