// Finds every provider by its path: the file's name is its id.
import type { Provider } from './provider.ts';

const FOUND: Record<string, Provider> = import.meta.glob('./providers/*.ts', { eager: true, import: 'default' });

export interface RegisteredProvider extends Provider {
  id: string;
}

export const PROVIDERS: readonly RegisteredProvider[] = Object.entries(FOUND).map(([path, provider]) => ({
  ...provider,
  id: path.replace(/^.*\/|\.ts$/g, ''),
}));
