import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORPCError } from '@orpc/client';
import { expect, onTestFinished, test } from 'vitest';
import { base64Of } from './base64-of.ts';
import { HostLost } from './connection.ts';
import { wordsOf } from './words-of.ts';

test.each([
  ['a host that went away', new HostLost('closed'), /broke off before it answered/],
  ['a stream that broke', new DOMException('The queue was closed.', 'AbortError'), /broke off before it answered/],
  ['a fault of the studio itself', new TypeError('x is undefined'), /a fault it did not foresee/],
  ['a fault of the host', new ORPCError('INTERNAL_SERVER_ERROR'), /a fault it did not foresee/],
])('%s is told as what it is', (_, error, words) => {
  expect(wordsOf(error)).toMatch(words);
});

test('a file that was changed or taken away since it was chosen is named, and what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-file-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'menu.pdf');
  await writeFile(path, 'Sourdough');
  const file = Object.assign(await openAsBlob(path), { name: 'menu.pdf', lastModified: 0, webkitRelativePath: '' });
  await rm(path);

  const error = await base64Of(file).catch((fault: unknown) => fault);
  expect(wordsOf(error)).toMatch(/^menu\.pdf could not be read\..*Choose it again\.$/);
});
