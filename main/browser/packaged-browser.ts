// The browser that comes with the packages: unpacked once into a folder of its own, with what a bare machine lacks.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from './browser.ts';

const run = promisify(execFile);

/** Not the package's own flags, which also turn off the same-origin rule, and the zygote, without which there is no sandbox. */
const FLAGS = ['--headless=shell'];

/** Its unpacking knows one folder, the temporary one, and adds the libraries only where it believes to be on Amazon Linux. */
const UNPACK = `import(process.argv[1]).then(({ default: chromium }) => chromium.executablePath())`;
const ON_AMAZON_LINUX = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };

const SYSTEM_LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'];
const SYSTEM_FONTS = '/etc/fonts/fonts.conf';

/** Takes some seconds the first time. Holds a browser for Linux on x64 only; throws what the system says elsewhere. */
export async function packagedBrowser(): Promise<Browser> {
  const packageUrl = import.meta.resolve('@sparticuz/chromium');
  const folder = join(tmpdir(), `sitewright-browser-147-${userInfo().uid}`);
  if (!existsSync(folder)) await unpack(packageUrl, folder);

  return { executablePath: join(folder, 'chromium'), args: FLAGS, environment: environmentIn(folder), source: 'package' };
}

/** Several programs may do this at once: each unpacks for itself, the first to finish gives its folder to all. */
async function unpack(packageUrl: string, folder: string): Promise<void> {
  const own = await mkdtemp(`${folder}-`);

  try {
    await run(process.execPath, ['--eval', UNPACK, packageUrl], {
      env: { ...process.env, ...ON_AMAZON_LINUX, TMPDIR: own },
      cwd: dirname(folder),
    });
    await writeFile(join(own, 'fonts.conf'), fontsIn(folder));
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function environmentIn(folder: string): Record<string, string> {
  const hasLibraries = SYSTEM_LIBRARIES.some((place) => existsSync(join(place, 'libnss3.so')));
  const hasFonts = existsSync(SYSTEM_FONTS);

  return {
    ...(hasLibraries ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(hasFonts ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  };
}

function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;
}
