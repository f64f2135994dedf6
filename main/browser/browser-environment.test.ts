import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { withoutSecrets } from './browser-environment.ts';
import { launchBrowser } from './launch.ts';

test.each([
  'ANTHROPIC_API_KEY',
  'OPENAI_API_KEY',
  'SITEWRIGHT_MODEL_KEY',
  'SITEWRIGHT_PASSPHRASE',
  'DATABASE_URL',
  'CLOUDFLARE_API_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
])('%s stays here', (name) => {
  expect(withoutSecrets({ [name]: 'secret', PATH: '/bin' })).toEqual({ PATH: '/bin' });
});

test.each(['PATH', 'HOME', 'DISPLAY', 'XAUTHORITY', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'SystemRoot'])(
  '%s goes along',
  (name) => {
    expect(withoutSecrets({ [name]: 'needed' })).toEqual({ [name]: 'needed' });
  },
);

test.skipIf(process.platform !== 'linux')('no process of a browser holds a key', async () => {
  vi.stubEnv('ANTHROPIC_API_KEY', 'sk-test-of-the-browser');
  const browser = await launchBrowser();

  try {
    const device = await browser.newBrowserCDPSession();
    const { processInfo } = await device.send('SystemInfo.getProcessInfo');
    const surroundings = await Promise.all(processInfo.map(({ id }) => readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')));
    expect(surroundings.join('')).toContain('PATH=');
    expect(surroundings.join('')).not.toContain('sk-test-of-the-browser');
  } finally {
    await browser.close();
    vi.unstubAllEnvs();
  }
});
