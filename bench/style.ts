// `npm run bench:style`: what a turn of a colour or type slider costs to
// paint, a palette to compute, a site to make. Writes bench/style-results.md.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadThroughVite } from '../scripts/gallery/load-through-vite.ts';

type Measures = typeof import('./style-measures.ts');

const { measureStyle } = await loadThroughVite<Measures>('bench/style-measures.ts');
const { paints, palette, makes } = await measureStyle(join(tmpdir(), 'sitewright-bench-style'));

const ms = (value: number) => value.toFixed(1);
const text = [
  '# Style',
  '',
  `Written by \`npm run bench:style\` on ${cpus().length} cores with a load of ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  '',
  '| turned, by custom properties alone | p50 ms to the next frame | p95 ms |',
  '| --- | --- | --- |',
  ...paints.map(({ what, p50Ms, p95Ms }) => `| ${what} | ${ms(p50Ms)} | ${ms(p95Ms)} |`),
  '',
  `A palette, light and dark, every pair solved for contrast: ${ms(palette.p50Ms)} ms (p95 ${ms(palette.p95Ms)} ms).`,
  '',
  '| direction | first make, ms | the next, ms |',
  '| --- | --- | --- |',
  ...makes.map(({ direction, firstMs, againMs }) => `| ${direction} | ${firstMs.toFixed(0)} | ${againMs.toFixed(0)} |`),
  '',
  'Of the bundled bakery, all agents anew each time. A first make also cuts the fonts; they are kept for the next in the same faces.',
  '',
].join('\n');

writeFileSync(join(import.meta.dirname, 'style-results.md'), text);
console.log(text);
