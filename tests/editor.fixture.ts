// A program that edits a project's words until it is killed, and says which of them the studio has acknowledged.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { openStudio } from '../main/studio/open-studio.ts';

const [, , dataDir = '', projectId = ''] = process.argv;
const built: { openStudio: typeof openStudio } = await import(
  pathToFileURL(join(import.meta.dirname, '../out/main/studio.js')).href
);
const { history } = await built.openStudio({ dataDir });

for (let count = 0; ; count++) {
  const { id: basedOn } = await history.slot(projectId, 'homeCopy');
  const words = `${process.pid} ${count}`;
  const operations = [{ type: 'set', pointer: '/headline', value: words }] as const;
  await history.edit(projectId, { slot: 'homeCopy', basedOn, operations });
  process.stdout.write(`${words}\n`);
}
