// Loads a module of the sources as the build would: registries found by path, style sheets as text.
import { join } from 'node:path';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * As Vite's own `runnerImport`, which closes behind itself: what a module imports only when it needs it could no longer be loaded then.
 *
 * @param path from the root of the checkout
 */
export async function loadThroughVite<Module>(path: string): Promise<Module> {
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      cacheDir: root,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      environments: {
        sources: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('sources', config, { runnerOptions: { hmr: { logger: false } }, hot: false });
  await environment.init();
  return environment.runner.import<Module>(join(root, path));
}
