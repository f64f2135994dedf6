// `npm run evaluate [-- model …]`: makes a set of briefs by craft alone and with each model, and compares what came of it in a table.
import { parseArgs } from 'node:util';
import { loadThroughVite } from './gallery/load-through-vite.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());

const { evaluate, tableOf } = await loadThroughVite<typeof import('./evaluate/evaluate.ts')>('scripts/evaluate/evaluate.ts');
console.log(tableOf(await evaluate(positionals, { signal: stopping.signal, onProgress: console.error })));
