// Publishes sites of many files beside wrangler and the vercel command line, on the same loopback hosts: the clients prove the hosts, too.
// `node bench/publish.ts [files…]`, 10 100 1000 10000 where none are named; writes bench/publish-results.md.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { largeSite } from '../main/publishing/site.fixture.ts';
import { openCloudflareHost } from '../tests/hosts/cloudflare-host.ts';
import type { Loopback } from '../tests/hosts/loopback.ts';
import { openVercelHost } from '../tests/hosts/vercel-host.ts';
import type { Cost } from './measure.ts';
import { clientsAt, costOfClient, installClients, type Client } from './publish-clients.ts';

interface Row extends Cost {
  files: number;
  what: 'first' | 'again';
  host: string;
  client: string;
  requests: number;
  megabytes: number;
}

const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'sitewright-bench-publish-'));
const [cloudflare, vercel] = await Promise.all([openCloudflareHost(), openVercelHost()]);
const rows: Row[] = [];

try {
  // A folder that they are installed in already saves the registry a visit.
  const place = process.env['SITEWRIGHT_BENCH_CLIENTS'] ?? join(work, 'clients');
  installClients(place);
  const clients = clientsAt({ cloudflare: cloudflare.origin, vercel: vercel.origin, work: place });
  for (const files of sizes.length > 0 ? sizes : [10, 100, 1_000, 10_000]) {
    for (const client of clients) await both(client, files);
  }
  writeFileSync(join(import.meta.dirname, 'publish-results.md'), resultsText(rows));
} finally {
  await Promise.all([cloudflare.close(), vercel.close()]);
  rmSync(work, { recursive: true, force: true });
}

/** The whole of a site, then one changed page. The host forgets what it has in between clients. */
async function both(client: Client, files: number): Promise<void> {
  const loopback: Loopback = client.host === 'cloudflare' ? cloudflare : vercel;
  cloudflare.assets.clear();
  cloudflare.scripts.clear();
  vercel.files.clear();
  vercel.projects.clear();
  vercel.deployments.length = 0;

  const folder = await writeSite(files);
  for (const what of ['first', 'again'] as const) {
    if (what === 'again') edit(folder);
    loopback.log.length = 0;
    const cost = await costOfClient(client.command(folder), folder);
    const bytes = loopback.log.reduce((sum, line) => sum + line.bytes, 0);
    rows.push({
      ...cost,
      files,
      what,
      host: client.host,
      client: client.name,
      requests: loopback.log.length,
      megabytes: bytes / 1e6,
    });
    console.log(JSON.stringify(rows.at(-1)));
  }
  const stands = client.host === 'cloudflare' ? cloudflare.scripts.size : vercel.deployments.length;
  if (stands === 0) throw new Error(`${client.name} put nothing up.`);
  rmSync(folder, { recursive: true, force: true });
}

async function writeSite(count: number): Promise<string> {
  const folder = mkdtempSync(join(work, 'site-'));
  const site = await largeSite(count, 'x'.repeat(900));
  for (const file of site.files) {
    const path = join(folder, 'site', file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.read());
  }
  writeFileSync(
    join(folder, 'wrangler.json'),
    JSON.stringify({
      name: 'theirs',
      compatibility_date: '2026-07-01',
      assets: { directory: './site', not_found_handling: '404-page' },
    }),
  );
  mkdirSync(join(folder, '.vercel/output'), { recursive: true });
  cpSync(join(folder, 'site'), join(folder, '.vercel/output/static'), { recursive: true });
  writeFileSync(join(folder, '.vercel/output/config.json'), JSON.stringify({ version: 3 }));
  writeFileSync(join(folder, '.vercel/project.json'), JSON.stringify({ projectId: 'theirs', orgId: 'team_sw' }));
  return folder;
}

function edit(folder: string): void {
  for (const place of ['site', '.vercel/output/static'])
    writeFileSync(join(folder, place, 'index.html'), '<!doctype html><title>Edited</title>');
}

function resultsText(all: readonly Row[]): string {
  const lines = all.map((row) => {
    const theirs = all.find(
      (each) => each.host === row.host && each.files === row.files && each.what === row.what && each.client !== 'sitewright',
    );
    const share = row.client === 'sitewright' && theirs ? (row.wallMs / theirs.wallMs).toFixed(2) : '';
    const numbers = [
      (row.wallMs / 1000).toFixed(2),
      (row.cpuMs / 1000).toFixed(2),
      row.peakMb.toFixed(0),
      row.requests,
      row.megabytes.toFixed(2),
    ];
    return `| ${row.host} | ${row.files.toLocaleString('en')} | ${row.what} | ${row.client} | ${numbers.join(' | ')} | ${share} |`;
  });
  return [
    '# Publishing, beside the hosts’ own clients',
    '',
    'One run of `node bench/publish.ts` on one machine: every client publishes the same files to the same loopback host, then again with one page',
    'changed. A share is of the other client’s wall time.',
    '',
    '| host | files | what | client | wall s | CPU s | peak MB | requests | MB sent | share |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
