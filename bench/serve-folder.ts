// Serves a folder on loopback while other programs look at it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  origin: string;
  /** Runs Node with these words to its end. */
  whileServing(words: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(folder, file)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;

  return {
    origin: `http://127.0.0.1:${port}`,
    async whileServing(words) {
      const [code] = await once(spawn(process.execPath, [...words], { stdio: 'ignore' }), 'exit');
      if (code !== 0) throw new Error(`${words[0]} ended with ${String(code)}.`);
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
