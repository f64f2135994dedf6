import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { electronBinary } from '../../scripts/electron-binary.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitewright-shell-'));
});

afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 9 });
});

describe('the built program on the stand-in for Electron', () => {
  interface Report {
    seen: { samples: number; foot: string; policy: string; outside: number; faults: string[] };
    calls: { name: string; isEarly: boolean; value?: unknown }[];
  }
  let report: Report;

  beforeAll(async () => {
    const { stdout } = await run(
      process.execPath,
      [
        '--import',
        './build/electron-stand-in/register.ts',
        'build/electron-stand-in/run.ts',
        'out/main/index.js',
        'tests/shell/drive-studio.ts',
      ],
      { cwd: root, env: { ...process.env, SITEWRIGHT_DATA: dataDir } },
    );
    report = JSON.parse(stdout);
  });

  test('shows the first screen over a message port', () => {
    expect(report.seen).toMatchObject({ samples: 10, faults: [] });
    expect(report.seen.foot).toContain('0 requests sent');
  });

  test('serves its page under a policy that allows frames of previews and nothing foreign', () => {
    expect(report.seen.policy).toContain("default-src 'none'");
    expect(report.seen.policy).toContain('frame-src http://127.0.0.1:*');
  });

  test('serves nothing outside its renderer', () => {
    expect(report.seen.outside).toBe(404);
  });

  test('asks for the sandbox and its scheme before it is ready', () => {
    const early = report.calls.filter(({ isEarly }) => isEarly).map(({ name }) => name);
    expect(early).toEqual(['registerSchemesAsPrivileged', 'enableSandbox']);
  });

  test('opens its window isolated, sandboxed and without Node', () => {
    const window = report.calls.find(({ name }) => name === 'BrowserWindow');
    expect(window?.value).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  });
});

const electron = electronBinary();

test.skipIf(!electron)(`real Electron opens the studio${electron ? '' : ' (skipped: no Electron binary)'}`, async () => {
  const app = await _electron.launch({
    executablePath: electron ?? '',
    args: [root, '--no-sandbox'],
    env: { ...process.env, SITEWRIGHT_DATA: dataDir },
  });
  const page = await app.firstWindow();
  await page.getByLabel('Who is it for?').waitFor();
  expect(await page.locator('.sample').count()).toBe(10);
  await app.close();
});
