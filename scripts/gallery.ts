// `npm run gallery -- [--only words] [--out folder]`: renders the contact sheets to be looked at. Ctrl+C stops after the current site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadThroughVite } from './gallery/load-through-vite.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string', default: 'dist/gallery' } } });
const out = resolve(values.out);

const stopping = new AbortController();
process.once('SIGINT', () => {
  console.error('Stopping after this site. What is drawn already stays.');
  stopping.abort();
});

const { everySheet, openWorkshop } = await loadThroughVite<typeof import('./gallery/sheets.ts')>('scripts/gallery/sheets.ts');
const every = await everySheet();
const wanted = every.filter(({ name }) => name.includes(values.only ?? ''));

if (wanted.length === 0) {
  console.error(
    `No sheet has "${values.only ?? ''}" in its name. There are:\n${every.map(({ name }) => `  ${name}`).join('\n')}`,
  );
  process.exit(2);
}

const workshop = await openWorkshop(console.error, stopping.signal);
try {
  for (const [index, { name, draw }] of wanted.entries()) {
    console.error(`${index + 1} of ${wanted.length}: ${name}`);
    const sheet = await draw(workshop);
    const file = join(out, `${name}.webp`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sheet);
    console.log(`${file} (${Math.round(sheet.length / 1000)} kB)`);
  }
} catch (error) {
  if (!stopping.signal.aborted) throw error;
  process.exitCode = 130;
} finally {
  await workshop.close();
}
