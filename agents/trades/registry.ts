// Finds every trade by its path: the file's name is its id.
import type { Trade } from './trade.ts';

const FOUND: Record<string, Trade> = import.meta.glob(['./*.ts', '!./trade.ts', '!./registry.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

export const TRADES: ReadonlyMap<string, Trade> = new Map(
  Object.entries(FOUND).map(([path, trade]) => [path.slice(2).replace(/\.ts$/, ''), trade]),
);
