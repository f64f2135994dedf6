// node --import ./build/electron-stand-in/register.ts: whoever imports Electron gets the stand-in.
import { registerHooks } from 'node:module';

const url = new URL('electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url, format: 'module-typescript', shortCircuit: true } : next(specifier, context),
});
