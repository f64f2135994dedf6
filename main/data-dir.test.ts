import { expect, test } from 'vitest';
import { dataDir } from './data-dir.ts';

test.each([
  ['linux', {}, '/home/ada/.local/share/sitewright'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/sitewright'],
  ['darwin', {}, '/home/ada/Library/Application Support/Sitewright'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/Sitewright'],
  ['linux', { SITEWRIGHT_DATA: '/elsewhere' }, '/elsewhere'],
] as const)('on %s with %o data lies in %s', (platform, environment, expected) => {
  expect(dataDir({ platform, environment, home: '/home/ada' })).toBe(expected);
});
