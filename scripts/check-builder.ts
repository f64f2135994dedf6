// Holds electron-builder.yml to electron-builder's own schema. Needs no network and no Electron.
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface BuilderConfig {
  getConfig(folder: string, file: string, overrides: null): Promise<unknown>;
  validateConfiguration(config: unknown, log: { isEnabled: false; add(): void }): Promise<void>;
}

const root = join(import.meta.dirname, '..');
const ownRequire = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const builder: BuilderConfig = ownRequire('app-builder-lib/out/util/config/config.js');

const config = await builder.getConfig(root, 'electron-builder.yml', null);
await builder.validateConfiguration(config, { isEnabled: false, add() {} });
console.log('electron-builder.yml is valid.');
