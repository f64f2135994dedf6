import { access, constants } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findBrowser, systemBrowser } from './find-browser.ts';

function machine(platform: NodeJS.Platform, files: string[], environment: Record<string, string> = {}) {
  return { platform, environment, home: '/home/ada', has: (path: string) => files.includes(path) };
}

const CHROME_ON_WINDOWS = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
const EDGE_ON_WINDOWS = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const WINDOWS = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
const CHROMIUM_ON_MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';

describe('the browser of the system', () => {
  test.each([
    ['Linux', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    ['Linux with two', machine('linux', ['/usr/bin/chromium', '/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
    ['macOS', machine('darwin', [CHROMIUM_ON_MAC]), CHROMIUM_ON_MAC],
    ['Windows', machine('win32', [EDGE_ON_WINDOWS, CHROME_ON_WINDOWS], WINDOWS), CHROME_ON_WINDOWS],
    ['Windows with Edge only', machine('win32', [EDGE_ON_WINDOWS], WINDOWS), EDGE_ON_WINDOWS],
    ['a bare machine', machine('linux', []), undefined],
  ])('on %s is found in its usual place', (_, here, path) => {
    expect(systemBrowser(here)).toBe(path);
  });
});

test('the one asked for goes first', async () => {
  const here = machine('linux', ['/opt/mine', '/usr/bin/chromium'], { SITEWRIGHT_BROWSER: '/opt/mine' });
  expect(await findBrowser(here)).toEqual({ executablePath: '/opt/mine', args: [], environment: {}, source: 'environment' });
});

test('one without windows goes before others for drawing pages, and is never opened for a person', async () => {
  const here = machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell']);
  expect(await findBrowser(here)).toMatchObject({ executablePath: '/usr/bin/chromium-headless-shell', source: 'system' });
  expect(systemBrowser(here)).toBe('/usr/bin/google-chrome');
});

test('one asked for that is not there is refused by name', async () => {
  const here = machine('linux', ['/usr/bin/chromium'], { SITEWRIGHT_BROWSER: '/opt/gone' });
  await expect(findBrowser(here)).rejects.toMatchObject({ kind: 'not-found', message: expect.stringContaining('/opt/gone') });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')('a bare machine uses the one of the packages', async () => {
  const found = await findBrowser(machine('linux', []));
  expect(found.source).toBe('package');
  await access(found.executablePath, constants.X_OK);
});
