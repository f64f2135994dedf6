// Where backups lie.
import { join } from 'node:path';

export function backupsFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}
