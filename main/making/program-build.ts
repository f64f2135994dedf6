// Which build of the program this is.
import { statSync } from 'node:fs';

/** Changes whenever the program is built or installed anew; the same for as long as it is not. */
export function programBuild(): string {
  return String(statSync(import.meta.filename).mtimeMs);
}
