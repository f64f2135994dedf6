// Answers app://studio/… with the files of the built renderer.
import { pathToFileURL } from 'node:url';
import { net } from 'electron';
import { answerCopies, isForCopies, type CopiesContext } from '../http/copies.ts';
import { PAGE_HEADERS } from '../http/page-headers.ts';
import { rendererFile } from '../http/renderer-files.ts';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://studio`;

/** @param folder absolute folder of the built renderer */
export async function answerApp(request: Request, folder: string, copies: CopiesContext): Promise<Response> {
  const url = new URL(request.url);
  if (url.host === 'studio' && isForCopies(url.pathname)) return answerCopies(request, copies);

  const file = url.host === 'studio' ? rendererFile(folder, url.pathname) : undefined;
  if (!file) return new Response('There is nothing at this address.', { status: 404 });

  const found = await net.fetch(pathToFileURL(file).href);
  const headers = new Headers(found.headers);
  for (const [name, value] of Object.entries(PAGE_HEADERS)) headers.set(name, value);
  return new Response(found.body, { status: found.status, headers });
}
