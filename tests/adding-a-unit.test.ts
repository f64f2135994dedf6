// Adding an agent, a section or a trade touches one file and its test, and the family's own tests hold it from then on.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const COPIED = ['agents', 'build', 'scripts', 'package.json', 'vitest.config.ts'];

/** Without what this run's own test runner has put there. */
const OWN_ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST|DEV|MODE)/.test(name)),
);

let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'sitewright-unit-'));
  for (const name of COPIED) cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
});

afterAll(() => rmSync(checkout, { recursive: true, force: true }));

/** What the tests say, whether they pass or not. */
function familyTests(...filters: string[]): string {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', '--no-color', ...filters];
  try {
    return execFileSync(process.execPath, args, {
      cwd: checkout,
      encoding: 'utf8',
      env: OWN_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

const UNITS = [
  { family: 'section', id: 'signboard', files: ['agents/sections/signboard.tsx', 'agents/sections/signboard.test.ts'] },
  { family: 'trade', id: 'chandler', files: ['agents/trades/chandler.ts', 'agents/trades/chandler.test.ts'] },
  { family: 'quality', id: 'emptiness', files: ['agents/quality/emptiness.ts', 'agents/quality/emptiness.test.ts'] },
];

test.each(UNITS)('a new $family is two files', ({ family, id, files }) => {
  const written = execFileSync(process.execPath, ['scripts/new.ts', family, id], { cwd: checkout, encoding: 'utf8' });

  expect(written.trim().split('\n')).toEqual(files);
});

test('the tests of the families find the new units and hold', () => {
  const report = familyTests(
    'agents/sections/family.test.tsx',
    'agents/registry.test.ts',
    ...UNITS.flatMap(({ files }) => files.slice(1)),
  );

  expect(report).toContain('signboard');
  expect(report).toContain('chandler');
  expect(report).toContain('emptiness');
  expect(report).not.toMatch(/✗|×|FAIL/);
});

test('an id that is taken or ill-formed is refused', () => {
  const refused =
    (...args: string[]) =>
    () =>
      execFileSync(process.execPath, ['scripts/new.ts', ...args], { cwd: checkout, stdio: 'pipe' });

  expect(refused('section', 'hero')).toThrow('there already');
  expect(refused('section', 'Big Sign')).toThrow('small letters');
  expect(refused('widget', 'sign')).toThrow('family:');
});
