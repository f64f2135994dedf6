// The command line from a checkout: builds when needed, then runs the built program in this process.
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.ts';

await import(pathToFileURL(buildIfStale()).href);
