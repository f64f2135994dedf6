import { resolve } from 'node:path';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

export default defineConfig({
  main: {
    // The pages are rendered by React: its development build takes several times as long and twice the code.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    resolve: {
      alias: {
        // ESLint requires it, and finds nothing in the module that bundlers would rather take.
        esquery: resolve(here, 'node_modules/esquery/dist/esquery.min.js'),
        // It loads a second renderer beside this one, for streams, which no page of ours is written to.
        'react-dom/server': resolve(here, 'node_modules/react-dom/cjs/react-dom-server-legacy.node.production.js'),
      },
    },
    build: {
      sourcemap: true,
      // What package.json lists under `dependencies` (native and WASM packages, fonts) stays outside; the rest is bundled.
      rolldownOptions: {
        input: {
          index: resolve(here, 'main/index.ts'),
          cli: resolve(here, 'main/cli.ts'),
          'store-worker': resolve(here, 'main/store/worker.ts'),
          'grammar-worker': resolve(here, 'main/grading/grammar/worker.ts'),
          'lighthouse-thread': resolve(here, 'main/grading/lighthouse/thread.ts'),
          'asset-thread': resolve(here, 'main/assets/thread/asset-thread.ts'),
          // For whoever has a studio in a process of their own: the bench.
          studio: resolve(here, 'main/studio/open-studio.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(here, 'preload/index.ts') },
        // A sandboxed preload must be CommonJS; the package is a module, hence .cjs.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: [
      tanstackRouter({
        target: 'react',
        autoCodeSplitting: true,
        routesDirectory: resolve(here, 'renderer/routes'),
        generatedRouteTree: resolve(here, 'renderer/route-tree.gen.ts'),
      }),
      react(),
    ],
    build: {
      minify: 'oxc',
      sourcemap: false,
      rolldownOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
