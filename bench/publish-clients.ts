// What publishes one folder in the bench: our command line, and the hosts' own clients.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT, CLOUDFLARE_TOKEN } from '../tests/hosts/cloudflare-host.ts';
import { VERCEL_TOKEN } from '../tests/hosts/vercel-host.ts';
import type { Cost } from './measure.ts';

const CLI = join(import.meta.dirname, '../out/main/cli.js');

/** Exact: their words to the hosts are what the loopback hosts are proven by. */
const PEERS = ['wrangler@4.164.0', 'vercel@64.0.2'];

export interface Client {
  name: string;
  host: 'cloudflare' | 'vercel';
  /** @param folder of the site, which holds `wrangler.json` and `.vercel/output` for the others */
  command(folder: string): { arguments: string[]; environment: Record<string, string> };
}

export interface Places {
  cloudflare: string;
  vercel: string;
  /** Where the clients are installed, and where they keep what they keep. */
  work: string;
}

/** From the npm registry, into a folder of their own. */
export function installClients(work: string): void {
  if (existsSync(join(work, 'node_modules/wrangler'))) return;
  mkdirSync(work, { recursive: true });
  // The registry does not hold the version of this part that the vercel command line asks for.
  writeFileSync(join(work, 'package.json'), '{"private":true,"overrides":{"sandbox":"4.5.0"}}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PEERS], { cwd: work, stdio: 'inherit' });
}

export function clientsAt({ cloudflare, vercel, work }: Places): Client[] {
  const home = { HOME: work, XDG_CONFIG_HOME: work, CI: '1' };
  const ours = { ...home, SITEWRIGHT_DATA: join(work, 'data') };
  const secret = { SITEWRIGHT_CLOUDFLARE_TOKEN: CLOUDFLARE_TOKEN, SITEWRIGHT_VERCEL_TOKEN: VERCEL_TOKEN };

  return [
    {
      name: 'sitewright',
      host: 'cloudflare',
      command: (folder) => ({
        arguments: [
          CLI,
          'publish',
          join(folder, 'site'),
          '--to',
          'cloudflare',
          '--name',
          'ours',
          '--no-probe',
          '--set',
          `api=${cloudflare}/client/v4`,
        ],
        environment: { ...ours, ...secret },
      }),
    },
    {
      name: 'wrangler',
      host: 'cloudflare',
      command: (folder) => ({
        arguments: [join(work, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--config', join(folder, 'wrangler.json')],
        environment: {
          ...home,
          CLOUDFLARE_API_TOKEN: CLOUDFLARE_TOKEN,
          CLOUDFLARE_ACCOUNT_ID: ACCOUNT,
          CLOUDFLARE_API_BASE_URL: `${cloudflare}/client/v4`,
          WRANGLER_SEND_METRICS: 'false',
          // Else it asks the npm registry for a newer version first.
          WRANGLER_HIDE_BANNER: 'true',
        },
      }),
    },
    {
      name: 'sitewright',
      host: 'vercel',
      command: (folder) => ({
        arguments: [
          CLI,
          'publish',
          join(folder, 'site'),
          '--to',
          'vercel',
          '--name',
          'ours',
          '--no-probe',
          '--set',
          `api=${vercel}`,
        ],
        environment: { ...ours, ...secret },
      }),
    },
    {
      name: 'vercel',
      host: 'vercel',
      command: (folder) => ({
        arguments: [
          join(work, 'node_modules/vercel/dist/vc.js'),
          'deploy',
          '--prebuilt',
          '--prod',
          '--yes',
          `--cwd=${folder}`,
          `--api=${vercel}`,
          `--token=${VERCEL_TOKEN}`,
          '--scope=sw',
        ],
        environment: { ...home, VERCEL_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' },
      }),
    },
  ];
}

interface Ran extends Cost {
  code: number | null;
  /** All it wrote. */
  said: string;
}

/** Unlike bench/measure.ts it leaves this process free to answer. */
export async function runClient({ arguments: words, environment }: ReturnType<Client['command']>, cwd: string): Promise<Ran> {
  const child = spawn('/usr/bin/time', ['-f', '%e %U %S %M', process.execPath, ...words], {
    cwd,
    env: { ...process.env, ...environment },
  });
  let all = '';
  child.stdout.on('data', (chunk) => (all += String(chunk)));
  child.stderr.on('data', (chunk) => (all += String(chunk)));

  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const lines = all.trimEnd().split('\n');
  const [wall = 0, user = 0, system = 0, peakKb = 0] = (lines.pop() ?? '').split(' ').map(Number);
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, peakMb: peakKb / 1024, code, said: lines.join('\n') };
}
