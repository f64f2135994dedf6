// A real PostgreSQL that goes with the test: a cluster of its own in a temporary folder, on a free port of this machine.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Pool } from 'pg';

export interface TestPostgres {
  /** Of an empty database made for the asker; the user is a superuser. */
  newDatabase(this: void): Promise<string>;
  /** Ends the server as a power cut would, and starts it again on the same port. */
  restart(this: void): Promise<void>;
  stop(this: void): Promise<void>;
}

const SUPERUSER = 'postgres';
/** A server that is asked for its life: no flush to disk, it holds nothing worth keeping. */
const SETTINGS = ['-cfsync=off', '-cfull_page_writes=off', '-cmax_connections=100', '-clisten_addresses=127.0.0.1'];
const STARTS_WITHIN_MS = 30_000;

/** Folder of `initdb` and `postgres`, the newest found; undefined where there is none, and then tests of it are skipped. */
export function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** For the name of tests that need one. */
export const withoutPostgres = findPostgres() === undefined;

/** @throws where there is no PostgreSQL: ask {@link findPostgres} first */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error('skipped: no PostgreSQL');

  const folder = await mkdtemp(join(tmpdir(), 'sitewright-postgres-'));
  const user = plainUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const cluster = join(folder, 'cluster');
  execFileSync('cp', ['-a', emptyCluster(bin), cluster]);

  const port = await freePort();
  const start = () =>
    spawn(join(bin, 'postgres'), ['-D', cluster, '-p', String(port), '-k', folder, ...SETTINGS], { ...user, stdio: 'ignore' });
  const url = (database: string) => `postgres://${SUPERUSER}@127.0.0.1:${port}/${database}`;
  let server = start();
  await answers(url('postgres'));
  let databases = 0;

  return {
    async newDatabase() {
      const name = `test_${++databases}`;
      await query(url('postgres'), `create database ${name}`);
      return url(name);
    },
    async restart() {
      await end(server, 'SIGQUIT');
      server = start();
      await answers(url('postgres'));
    },
    async stop() {
      await end(server, 'SIGQUIT');
      await rm(folder, { recursive: true, maxRetries: 9 });
    },
  };
}

/** Set up once for all tests of this machine: that takes seconds, a copy of it a tenth of one. */
function emptyCluster(bin: string): string {
  const kept = join(tmpdir(), `sitewright-empty-cluster${bin.replaceAll(/\W+/g, '-')}`);
  if (existsSync(kept)) return kept;

  const made = mkdtempSync(`${kept}-`);
  const user = plainUser();
  if (user) chownSync(made, user.uid, user.gid);
  execFileSync(join(bin, 'initdb'), ['-D', made, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'], {
    ...user,
    stdio: 'pipe',
  });
  try {
    renameSync(made, kept);
  } catch {
    // Another test was first.
    rmSync(made, { recursive: true });
  }
  return kept;
}

/** PostgreSQL refuses to run as root. */
function plainUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;

  const idOf = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: idOf('-u', 'postgres'), gid: idOf('-g', 'postgres') };
  } catch {
    return { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') };
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port of this machine is free.');
  return address.port;
}

async function answers(url: string): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  while (true) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function query(url: string, text: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    await pool.query(text);
  } finally {
    await pool.end();
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
