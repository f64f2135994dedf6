// `npm run evaluate [-- model … --briefs bakery,law]`: makes a set of briefs by craft alone and with each model, and compares what came of it in a table.
import { parseArgs } from 'node:util';
import { loadThroughVite } from './gallery/load-through-vite.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { briefs: { type: 'string' } } });
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());

const { evaluate, tableOf } = await loadThroughVite<typeof import('./evaluate/evaluate.ts')>('scripts/evaluate/evaluate.ts');
console.log(
  tableOf(
    await evaluate(
      { models: positionals, briefs: values.briefs?.split(',') },
      { signal: stopping.signal, onProgress: console.error },
    ),
  ),
);
