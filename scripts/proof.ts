// `npm run proof [-- --only <pattern>] [--again] [--at-once 2] [--lighthouse]`: makes briefs in many directions and checks every page.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeWithLighthouse } from '../tests/proof/lighthouse.ts';
import { loadThroughVite } from './gallery/load-through-vite.ts';

type Prove = typeof import('../tests/proof/prove.ts');
type DefaultSites = typeof import('../tests/proof/default-sites.ts');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '2' },
    lighthouse: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(tmpdir(), 'sitewright-proof') },
  },
});

const only = new RegExp(values.only);
process.exitCode = (await (values.lighthouse ? judge() : prove())) ? 0 : 1;

/** @returns whether nothing is wrong */
async function prove(): Promise<boolean> {
  if (values.again) rmSync(join(values.folder, 'proofs'), { recursive: true, force: true });
  const { prove: proveAll } = await loadThroughVite<Prove>('tests/proof/prove.ts');
  const proofs = await proveAll({
    folder: values.folder,
    only,
    atOnce: Number(values['at-once']),
    onProof: ({ id, direction, pages, makeMs, faults }, { done, of }) => {
      console.log(`${done}/${of} ${id} (${direction}, ${pages} pages, ${makeMs} ms): ${faults.length} faults`);
      for (const { page, rule, detail } of faults) console.log(`   ${rule} ${page} ${detail}`);
    },
  });

  const faulty = proofs.filter(({ faults }) => faults.length > 0);
  const pages = proofs.reduce((sum, proof) => sum + proof.pages, 0);
  console.log(`${proofs.length} sites, ${pages} pages, ${faulty.length} sites with faults.`);
  return faulty.length === 0;
}

/** @returns whether every page has 100 in every category */
async function judge(): Promise<boolean> {
  if (values.again) rmSync(join(values.folder, 'lighthouse'), { recursive: true, force: true });
  const { makeDefaultSites } = await loadThroughVite<DefaultSites>('tests/proof/default-sites.ts');
  const pages = await judgeWithLighthouse({
    sites: await makeDefaultSites(values.folder, only),
    folder: join(values.folder, 'lighthouse'),
    onPage: ({ site, page, scores, failed }) => console.log(site, page, Object.values(scores).join(' '), failed.join('; ')),
  });

  const lesser = pages.filter(({ scores }) => Object.values(scores).some((score) => score < 100));
  console.log(`${pages.length} pages, ${lesser.length} of them below 100 in a category.`);
  return lesser.length === 0;
}
