// Finds a Chromium to draw pages with: the one asked for, one of the system without windows or with, else the one of the packages.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Browser } from './browser.ts';
import { packagedBrowser } from './packaged-browser.ts';

interface Machine {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  home: string;
  has(this: void, path: string): boolean;
}

/** The same browser built without windows, which it otherwise draws around every page; as packages install it. */
const SHELLS = ['/usr/bin/chrome-headless-shell', '/usr/bin/chromium-headless-shell'];

const HERE: Machine = { platform: process.platform, environment: process.env, home: homedir(), has: existsSync };

/**
 * SITEWRIGHT_BROWSER holds a path, or `package` for the one that comes with the packages.
 * @throws SitewrightError `not-found` when it names no file, or this machine has no Chromium at all
 */
export async function findBrowser(machine: Machine = HERE): Promise<Browser> {
  const asked = machine.environment['SITEWRIGHT_BROWSER'];
  if (asked === 'package') return ofThePackages();

  if (asked) {
    if (machine.has(asked)) return { executablePath: asked, args: [], environment: {}, source: 'environment' };
    throw new SitewrightError('not-found', `SITEWRIGHT_BROWSER names ${asked}, which is not there. Correct it or unset it.`);
  }

  const installed = SHELLS.find((path) => machine.has(path)) ?? systemBrowser(machine);
  return installed ? { executablePath: installed, args: [], environment: {}, source: 'system' } : ofThePackages();
}

/** Path of the first Chrome, Chromium or Edge in the system's usual places. */
export function systemBrowser(machine: Machine = HERE): string | undefined {
  return usualPlaces(machine).find((path) => machine.has(path));
}

function usualPlaces({ platform, environment, home }: Machine): string[] {
  switch (platform) {
    case 'win32': {
      const roots = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']];
      const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
      return programs.flatMap((program) => roots.flatMap((root) => (root ? [win32.join(root, program)] : [])));
    }
    case 'darwin': {
      const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
      return names.flatMap((name) =>
        ['/Applications', posix.join(home, 'Applications')].map((root) => `${root}/${name}.app/Contents/MacOS/${name}`),
      );
    }
    default: {
      const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
      // A Chromium in a snap cannot read the temporary folder, so it comes last.
      return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
    }
  }
}

async function ofThePackages(): Promise<Browser> {
  try {
    return await packagedBrowser();
  } catch (error) {
    throw new SitewrightError(
      'not-found',
      'No Chrome, Chromium or Edge was found. Install one, or name it in SITEWRIGHT_BROWSER.',
      {
        cause: error,
      },
    );
  }
}
