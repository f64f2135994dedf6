// Where the studio keeps its data: SITEWRIGHT_DATA, else the system's usual place.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

interface System {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  home: string;
}

const HERE: System = { platform: process.platform, environment: process.env, home: homedir() };

/** Absolute path of the data folder. It may not exist yet. */
export function dataDir({ platform, environment, home }: System = HERE): string {
  const asked = environment['SITEWRIGHT_DATA'];
  if (asked) return resolve(asked);

  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Sitewright');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Sitewright');
    default:
      // https://specifications.freedesktop.org/basedir-spec/latest/
      return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sitewright');
  }
}
