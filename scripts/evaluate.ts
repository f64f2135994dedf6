// `npm run evaluate [-- model … --briefs bakery,path/to/a.json]`: craft alone and each model over a set of briefs, compared in a table.
import { parseArgs } from 'node:util';
import { tableOf } from './evaluate/table.ts';
import { loadThroughVite } from './gallery/load-through-vite.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { briefs: { type: 'string' } } });
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());

const { evaluate } = await loadThroughVite<typeof import('./evaluate/evaluate.ts')>('scripts/evaluate/evaluate.ts');
const wanted = { models: positionals, briefs: values.briefs?.split(',') };
console.log(tableOf(await evaluate(wanted, { signal: stopping.signal, onProgress: console.error })));
