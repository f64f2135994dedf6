// Answers requests to save a project as a file and to open one, the same in a browser and in the desktop window.
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitewrightError } from '../../agents/site/error.ts';
import { COPIES_PATH, LARGEST_COPY_BYTES, type CopyOpened } from '../../preload/contract/archive.ts';
import { isAtLeast, type Role } from '../../preload/contract/role.ts';
import type { Studio } from '../studio/studio.ts';

export interface CopiesContext {
  studio: Studio;
  /** Of whoever asks. */
  role: Role;
  /** Of the studio's own page: nobody else may send a file. */
  origin: string;
  onFault(this: void, error: unknown): void;
}

const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const;

export function isForCopies(pathname: string): boolean {
  return pathname === COPIES_PATH || pathname.startsWith(`${COPIES_PATH}/`);
}

/** What is not foreseen is told to `onFault` and answered in a general way. */
export async function answerCopies(request: Request, context: CopiesContext): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isSending = pathname === COPIES_PATH;

  try {
    if (isSending && request.method === 'POST') return await open(request, context);
    if (!isSending && request.method === 'GET') return await save(pathname.slice(COPIES_PATH.length + 1), context);
    return say(405, 'Projects are saved by GET and opened by POST.');
  } catch (error) {
    if (!(error instanceof SitewrightError)) context.onFault(error);
    const words =
      error instanceof SitewrightError ? error.message : 'The file met a fault nobody foresaw. The terminal says which.';
    return isSending ? tell(400, { type: 'refused', words }) : say(404, words);
  }
}

async function save(id: string, { studio }: CopiesContext): Promise<Response> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-copy-'));
  const file = join(folder, 'project.sitewright');

  try {
    await studio.saveCopy(id, file);
    const { size } = await stat(file);
    const content = createReadStream(file);
    content.once('close', () => void rm(folder, { recursive: true, force: true }));
    return new Response(Readable.toWeb(content), {
      headers: {
        ...HEADERS,
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="project.sitewright"',
        'content-length': String(size),
      },
    });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function open(request: Request, { studio, role, origin, onFault }: CopiesContext): Promise<Response> {
  if (request.headers.get('origin') !== origin) return say(403, "Only the studio's own page may open files.");
  if (!isAtLeast(role, 'member')) {
    await studio.noteRefused({ asked: 'copies.open', role }).catch(onFault);
    return tell(403, { type: 'refused', words: 'You may look at projects, but not add one. Ask an owner for the right to.' });
  }
  if (!request.body) throw new SitewrightError('validation', 'There is nothing in this file. Choose another one.');

  const folder = await mkdtemp(join(tmpdir(), 'sitewright-copy-'));
  const file = join(folder, `${randomUUID()}.sitewright`);
  try {
    await pipeline(limited(request.body), createWriteStream(file));
    const { projectId, name, isCopy } = await studio.openCopy(file);
    return tell(200, { type: 'opened', projectId, name, isCopy });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let count = 0;
  for await (const chunk of body) {
    count += chunk.length;
    if (count > LARGEST_COPY_BYTES)
      throw new SitewrightError('validation', 'This file is larger than any project. Choose another one.');
    yield chunk;
  }
}

function tell(status: number, told: CopyOpened): Response {
  return Response.json(told, { status, headers: HEADERS });
}

function say(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } });
}
