// The command line from a checkout: builds when needed, then runs the built program in this process.
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.ts';

// What the program tells people to type: a checkout has no command of its own.
process.env['SITEWRIGHT_COMMAND'] = 'npm run sitewright --';

await import(pathToFileURL(buildIfStale()).href);
