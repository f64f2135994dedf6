// A worker whose PostgreSQL is restarted under it says so in words, and goes on with the next run.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPostgres, withoutPostgres } from '../main/store/postgres.fixture.ts';
import { runCli } from './run-cli.ts';

test.skipIf(withoutPostgres)(
  `${withoutPostgres ? 'skipped: no PostgreSQL: ' : ''}a worker outlives a restart of its database`,
  async () => {
    const server = await startPostgres();
    onTestFinished(server.stop);
    const data = await mkdtemp(join(tmpdir(), 'sitewright-restart-'));
    onTestFinished(async () => rm(data, { recursive: true, force: true, maxRetries: 9 }));
    const brief = join(data, 'brief.txt');
    await writeFile(brief, 'Bakery Hofer, Linz');
    const environment = { DATABASE_URL: await server.newDatabase() };
    const started = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<void>();

    const working = runCli(['worker'], {
      data,
      environment,
      onStart(worker) {
        worker.stdout?.once('data', () => started.resolve());
        void stopped.promise.then(() => worker.kill('SIGINT'));
      },
    });
    await started.promise;
    await server.restart();
    const made = await runCli(['make', brief, '--out', join(data, 'site')], { data, environment });
    stopped.resolve();
    const worked = await working;

    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(worked.code).toBe(0);
    expect(worked.stderr).toMatch(/^The database does not answer \(.+\)\. Nothing is lost: it is asked again until it does\.\n/);
    expect(worked.stderr).not.toMatch(/^\s+at /m);
  },
  120_000,
);
