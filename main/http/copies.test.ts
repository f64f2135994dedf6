import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStudio } from '../studio/open-studio.ts';
import type { Studio } from '../studio/studio.ts';
import { answerCopies } from './copies.ts';
import { startStudioHost, type StudioHost } from './studio-host.ts';

let folder = '';
let studio: Studio;
let host: StudioHost;
let address = '';
let projectId = '';
let cookie = '';
/** Whether each browser that came with an address was let in. */
const signIns: boolean[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-copies-'));
  studio = await openStudio({ dataDir: join(folder, 'data') });
  await writeFile(join(folder, 'hofer.txt'), 'Bakery Hofer, Linz');
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  projectId = (await studio.make({ brief: join(folder, 'hofer.txt'), out: join(folder, 'site') }, watching)).project;

  const noteSignIn = async (isLetIn: boolean) => {
    signIns.push(isLetIn);
    await studio.noteSignIn(isLetIn);
  };
  const context = {
    studio: { ...studio, noteSignIn },
    version: '0',
    shell: 'test',
    role: 'owner',
    requestsSent: () => 0,
    onFault: () => undefined,
  } as const;
  host = await startStudioHost({ context, folder, port: 0, onUsedAddress: () => undefined });
  address = host.address();
  const opened = await fetch(address, { redirect: 'manual' });
  cookie = (opened.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
});

afterAll(async () => {
  await host.close();
  await studio.close();
  await rm(folder, { recursive: true, maxRetries: 9 });
});

const copies = (path = '') => `${host.origin}/copies${path}`;

function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(copies(), { method: 'POST', body, headers: { cookie, origin: host.origin, ...headers } });
}

test('a project is saved as a download and opened from it', async () => {
  const saved = await fetch(copies(`/${projectId}`), { headers: { cookie } });
  const bytes = await saved.bytes();
  const opened = await (await send(bytes)).json();

  expect(saved.headers.get('content-disposition')).toContain('.sitewright');
  expect(Number(saved.headers.get('content-length'))).toBe(bytes.length);
  expect(opened).toMatchObject({ type: 'opened', isCopy: true });
  expect((await studio.projects()).map(({ id }) => id)).toContain(opened.projectId);
});

test('a file that is no project is refused in words', async () => {
  const answer = await send('no zip');

  expect([answer.status, await answer.json()]).toEqual([
    400,
    { type: 'refused', words: expect.stringContaining('no saved project') },
  ]);
});

test.each([
  ['without the cookie', 401, { cookie: '' }],
  ['from another site', 403, { origin: 'https://evil.example' }],
])('a file sent %s is not taken', async (_, status, headers) => {
  expect((await send('x', headers)).status).toBe(status);
});

test('that a browser was let in is kept, and that another came with its address', async () => {
  expect(signIns).toEqual([true]);
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(401);
  expect(signIns).toEqual([true, false]);
});

test('a project that is not there is not found, and without the cookie nothing is saved', async () => {
  expect((await fetch(copies('/none'), { headers: { cookie } })).status).toBe(404);
  expect((await fetch(copies(`/${projectId}`))).status).toBe(401);
});

test('whoever may only look adds no project, and that they tried is kept', async () => {
  const refused: unknown[] = [];
  const noteRefused = async (each: unknown) => void refused.push(each);
  const request = new Request(copies(), { method: 'POST', headers: { origin: host.origin }, body: 'a file' });
  const context = { studio: { ...studio, noteRefused }, role: 'viewer', origin: host.origin, onFault: () => undefined } as const;

  expect(await (await answerCopies(request, context)).json()).toMatchObject({ type: 'refused' });
  expect(refused).toEqual([{ asked: 'copies.open', role: 'viewer' }]);
});
