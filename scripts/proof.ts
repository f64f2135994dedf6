// `npm run proof [-- --only <pattern>] [--again] [--at-once 2]`: makes bundled and further briefs in many directions and checks every page.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

type Prove = typeof import('../tests/proof/prove.ts');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '2' },
    folder: { type: 'string', default: join(tmpdir(), 'sitewright-proof') },
  },
});

if (values.again) rmSync(join(values.folder, 'proofs'), { recursive: true, force: true });

const { module } = await runnerImport<Prove>(join(import.meta.dirname, '../tests/proof/prove.ts'), { configFile: false });
const proofs = await module.prove({
  folder: values.folder,
  only: new RegExp(values.only),
  atOnce: Number(values['at-once']),
  onProof: ({ id, direction, pages, makeMs, faults }, { done, of }) => {
    console.log(`${done}/${of} ${id} (${direction}, ${pages} pages, ${makeMs} ms): ${faults.length} faults`);
    for (const { page, rule, detail } of faults) console.log(`   ${rule} ${page} ${detail}`);
  },
});

const faulty = proofs.filter(({ faults }) => faults.length > 0);
console.log(
  `${proofs.length} sites, ${proofs.reduce((sum, { pages }) => sum + pages, 0)} pages, ${faulty.length} sites with faults.`,
);
process.exitCode = faulty.length > 0 ? 1 : 0;
