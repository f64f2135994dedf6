// Opens a server on this machine only.
import type { Server } from 'node:http';
import { SitewrightError } from '../../agents/site/error.ts';

/** @returns the origin. @throws SitewrightError `conflict` when the port is taken */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });

  const address = server.address();
  if (address === null || typeof address === 'string') throw new SitewrightError('internal', 'The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new SitewrightError('conflict', `Port ${port} is taken. Choose another with --port, or leave it out.`, {
      cause: error,
    });
  }
  if (error.code === 'EACCES') {
    return new SitewrightError('precondition', `Port ${port} may not be opened. Choose one above 1023 with --port.`, {
      cause: error,
    });
  }
  return error;
}
