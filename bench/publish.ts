// Publishes sites beside wrangler and the vercel command line, on the same loopback hosts: the clients prove the hosts, too.
// `node bench/publish.ts [files…]`, 10 100 1000 10000 where none are named; writes bench/publish-results.md.
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { largeSite } from '../main/publishing/site.fixture.ts';
import { openCloudflareHost } from '../tests/hosts/cloudflare-host.ts';
import type { Loopback } from '../tests/hosts/loopback.ts';
import { openVercelHost } from '../tests/hosts/vercel-host.ts';
import { medianCost, type Cost } from './measure.ts';
import { clientsAt, runClient, installClients, type Client } from './publish-clients.ts';
import { publishResultsText, type PublishRefusal, type PublishResult } from './publish-results-text.ts';

/** Larger sites take minutes a client, and the run-to-run noise is small beside them. */
const REPEATED_UP_TO_FILES = 1_000;
const REPEATS = 3;
const TOO_MANY_FILES = 30_000;

const sizes = parseArgs({ allowPositionals: true }).positionals.map(Number);
const work = mkdtempSync(join(tmpdir(), 'sitewright-bench-publish-'));
const [cloudflare, vercel] = await Promise.all([openCloudflareHost(), openVercelHost()]);
const results: PublishResult[] = [];

try {
  // A folder that they are installed in already saves the registry a visit.
  const place = process.env['SITEWRIGHT_BENCH_CLIENTS'] ?? join(work, 'clients');
  installClients(place);
  const clients = clientsAt({ cloudflare: cloudflare.origin, vercel: vercel.origin, work: place });
  for (const files of sizes.length > 0 ? sizes : [10, 100, 1_000, 10_000]) {
    for (const client of clients) results.push(...(await resultsOf(client, files)));
  }
  const refusals = await refusalsOf(clients.filter(({ name }) => name === 'sitewright'));
  writeFileSync(join(import.meta.dirname, 'publish-results.md'), publishResultsText(results, refusals));
} finally {
  await Promise.all([cloudflare.close(), vercel.close()]);
  rmSync(work, { recursive: true, force: true });
}

type Run = Cost & Pick<PublishResult, 'requests' | 'megabytes'>;

/** The whole of a site, then one changed page. */
async function resultsOf(client: Client, files: number): Promise<PublishResult[]> {
  const runs: [first: Run, again: Run][] = [];
  for (let run = 0; run < (files > REPEATED_UP_TO_FILES ? 1 : REPEATS); run++) runs.push(await firstAndAgain(client, files));

  const both = ['first', 'again'] as const;
  return both.map((what, index) => {
    const alike = runs.flatMap((run) => run[index] ?? []);
    // What is sent is the same each time.
    const { requests = 0, megabytes = 0 } = alike.at(-1) ?? {};
    const result = { ...medianCost(alike), requests, megabytes, files, what, host: client.host, client: client.name };
    console.log(JSON.stringify(result));
    return result;
  });
}

/** The host forgets what it has before. @throws Error when nothing stands there afterwards */
async function firstAndAgain(client: Client, files: number): Promise<[Run, Run]> {
  cloudflare.assets.clear();
  cloudflare.scripts.clear();
  vercel.files.clear();
  vercel.projects.clear();
  vercel.deployments.length = 0;

  const folder = await writeSite(files);
  const first = await runOf(client, folder);
  edit(folder);
  const again = await runOf(client, folder);
  const stands = client.host === 'cloudflare' ? cloudflare.scripts.size : vercel.deployments.length;
  if (stands === 0) throw new Error(`${client.name} put nothing up.`);
  rmSync(folder, { recursive: true, force: true });
  return [first, again];
}

async function runOf(client: Client, folder: string): Promise<Run> {
  const loopback: Loopback = client.host === 'cloudflare' ? cloudflare : vercel;
  loopback.log.length = 0;
  const { code, said, ...cost } = await runClient(client.command(folder), folder);
  if (code !== 0) throw new Error(`${client.name} failed:\n${said.slice(-2_000)}`);
  const bytes = loopback.log.reduce((sum, line) => sum + line.bytes, 0);
  return { ...cost, requests: loopback.log.length, megabytes: bytes / 1e6 };
}

/** A site that no plan there takes. @throws Error when something was sent all the same */
async function refusalsOf(clients: readonly Client[]): Promise<PublishRefusal[]> {
  const folder = await writeSite(TOO_MANY_FILES);
  const refusals: PublishRefusal[] = [];

  for (const client of clients) {
    const loopback: Loopback = client.host === 'cloudflare' ? cloudflare : vercel;
    loopback.log.length = 0;
    const { code, said, ...cost } = await runClient(client.command(folder), folder);
    if (code === 0 || loopback.log.length > 0) throw new Error(`${client.host} was asked to take too many files.`);
    const words =
      said
        .trim()
        .split('\n')
        .find((line) => line.includes('files')) ?? '';
    refusals.push({ ...cost, files: TOO_MANY_FILES, host: client.host, words });
  }
  return refusals;
}

async function writeSite(count: number): Promise<string> {
  // The vercel command line calls a project by its folder, and takes small letters only.
  const folder = join(work, randomUUID());
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
