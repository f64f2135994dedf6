// Finds every host by its path: the file's name is its id.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Host } from './host.ts';

export interface RegisteredHost {
  id: string;
  host: Host;
}

const FOUND: Record<string, Host> = import.meta.glob(['./hosts/*.ts', '!./hosts/*.{test,fixture}.ts'], {
  eager: true,
  import: 'default',
});

export const HOSTS: readonly RegisteredHost[] = Object.entries(FOUND).map(([path, host]) => ({
  id: path.replace(/^.*\/|\.ts$/g, ''),
  host,
}));

/** @throws SitewrightError `not-found` that lists those there are */
export function hostNamed(id: string): Host {
  const found = HOSTS.find((each) => each.id === id);
  if (found) return found.host;
  throw new SitewrightError('not-found', `There is no host "${id}". There are ${HOSTS.map((each) => each.id).join(', ')}.`);
}
