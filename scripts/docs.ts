// `npm run docs`: writes the generated pages of docs/ from the built program, so that they cannot drift from the code.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';

interface Critic {
  id: string;
  layer: string;
  reads: string[];
  purpose: string;
}

interface Maker extends Critic {
  writes: string;
}

const docs = join(import.meta.dirname, '../docs');
const output = execFileSync(process.execPath, [buildIfStale(), 'agents', '--json', '--graph', join(docs, 'agents.gen.svg')], {
  encoding: 'utf8',
});
const { agents, critics }: { agents: Maker[]; critics: Critic[] } = JSON.parse(output);

const layers = [...new Set(agents.map((agent) => agent.layer))];
const lines = [
  '# Agents',
  '',
  'Written by `npm run docs`; do not edit. Each agent stands after those it waits for.',
  '',
  '![Which agent waits for which](agents.gen.svg)',
  ...layers.flatMap((layer) => [
    '',
    `## ${layer}`,
    '',
    '| agent | writes | reads | purpose |',
    '|---|---|---|---|',
    ...rowsOf(layer),
  ]),
  '',
  '## Critics',
  '',
  'They fill no slot: each judges a finished site.',
  '',
  '| critic | layer | reads | purpose |',
  '|---|---|---|---|',
  ...critics.map(({ id, layer, reads, purpose }) => `| ${id} | ${layer} | ${reads.join(', ')} | ${purpose} |`),
  '',
];
writeFileSync(join(docs, 'agents.gen.md'), lines.join('\n'));

function rowsOf(layer: string): string[] {
  return agents
    .filter((agent) => agent.layer === layer)
    .map(({ id, writes, reads, purpose }) => `| ${id} | ${writes} | ${reads.join(', ')} | ${purpose} |`);
}
