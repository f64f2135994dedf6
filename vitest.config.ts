import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{agents,main,preload,renderer,scripts,tests}/**/*.test.{ts,tsx}'],
    // Style sheets are read as text by the units that hold them.
    css: true,
    testTimeout: 60_000,
    // What comes, comes when the machine is free.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 120_000,
    // Real browsers and databases share the machine with others. The report names each test that needed it.
    retry: 1,
    maxWorkers: Math.min(4, availableParallelism()),
  },
});
