#!/usr/bin/env node
// The command line: reads the words typed, runs one command, turns errors into plain words and an exit code.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SitewrightError, type ErrorKind } from '../agents/site/error.ts';
import { HELP } from './commands/help.ts';
import { typed } from './commands/typed.ts';
import { dataDir } from './data-dir.ts';

/** Codes of sysexits(3) are used by few; 2 for "called wrongly" and 130 for Ctrl+C are what shells expect. */
const EXIT_CODES: Partial<Record<ErrorKind, number>> = { validation: 2, 'not-found': 2, cancelled: 130 };

const options = {
  out: { type: 'string' },
  direction: { type: 'string' },
  graph: { type: 'string' },
  site: { type: 'string' },
  model: { type: 'string' },
  budget: { type: 'string' },
  port: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  'database-url': { type: 'string' },
  open: { type: 'boolean' },
  grade: { type: 'boolean' },
  refine: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const MOST_PORT = 65_535;

async function main(words: readonly string[]): Promise<number> {
  // The commands' code, kept compiled from the second start on; threads are told by the environment.
  const code = join(dataDir(), 'cache', 'code');
  process.env['NODE_COMPILE_CACHE'] = code;
  enableCompileCache(code);
  const own = words.includes('--help') || words.includes('-h') ? undefined : OWN_WORDS[words[0] ?? ''];
  if (own) return own(words.slice(1));

  const { values, positionals } = readWords(words);
  const [command, ...rest] = positionals;

  if (values.help || command === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }

  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (run) return run(rest, values);
  throw new SitewrightError('validation', `There is no command "${command}". See sitewright --help for those there are.`);
}

/** Commands that read their words themselves: they have options of their own, or of another kind. */
const OWN_WORDS: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  grade: async (words) => (await import('./commands/grade.ts')).gradeCommand(words),
  publish: async (words) => (await import('./commands/publish.ts')).publishCommand(words),
  rollback: async (words) => (await import('./commands/rollback.ts')).rollbackCommand(words),
  status: async (words) => (await import('./commands/status.ts')).statusCommand(words),
  hosts: async (words) => (await import('./commands/hosts.ts')).hostsCommand(words),
  domain: async (words) => (await import('./commands/domain.ts')).domainCommand(words),
  handover: async (words) => (await import('./commands/handover.ts')).handoverCommand(words),
  connect: async (words) => (await import('./commands/connect.ts')).connectCommand(words),
};

function readWords(words: readonly string[]) {
  return typed(() => parseArgs({ args: [...words], options, allowPositionals: true }));
}

type Values = ReturnType<typeof readWords>['values'];

/** Each loads its own code when it is asked for. */
const COMMANDS: Readonly<Record<string, (rest: readonly string[], values: Values) => Promise<number>>> = {
  make: async (rest, values) =>
    (await import('./commands/make.ts')).makeCommand(rest, { ...values, databaseUrl: values['database-url'] }),
  serve: async (_rest, values) =>
    (await import('./commands/serve.ts')).serveCommand({
      ...values,
      port: portOf(values.port),
      databaseUrl: sharedDatabase(values),
    }),
  worker: async (_rest, values) => (await import('./commands/worker.ts')).workerCommand(sharedDatabase(values)),
  agents: async (_rest, values) => (await import('./commands/agents.ts')).agentsCommand(values),
  backup: async (rest, values) => (await import('./commands/backup.ts')).backupCommand(rest, values),
  export: async (rest, values) => (await import('./commands/archive.ts')).exportCommand(rest, values),
  import: async (rest, values) => (await import('./commands/archive.ts')).importCommand(rest, values),
  models: async (rest, values) => (await import('./commands/models.ts')).modelsCommand(rest, values),
  audit: async (rest, values) => (await import('./commands/audit.ts')).auditCommand(rest, values),
  move: async (_rest, values) => (await import('./commands/move.ts')).moveCommand(values),
  history: async (rest, values) => (await import('./commands/history.ts')).historyCommand(rest, values),
  undo: async (rest, values) => (await import('./commands/undo.ts')).undoCommand(rest, values),
  fix: async (rest, values) => (await import('./commands/fix.ts')).fixCommand(rest, values),
  judge: async (rest, values) => (await import('./commands/judge.ts')).judgeCommand(rest, values),
  restore: async (rest, values) => (await import('./commands/restore.ts')).restoreCommand(rest, values),
};

/** DATABASE_URL is for programs that serve: a make of one's own is not to go to a server by chance. */
function sharedDatabase(values: Values): string | undefined {
  return values['database-url'] ?? process.env['DATABASE_URL'];
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= MOST_PORT) return port;
  throw new SitewrightError('validation', `--port ${text} is no port. Give a number up to 65535, e.g. --port 4000.`);
}

/** In words on stderr; asked for JSON, as one object on stdout as well. @returns the exit code */
function report(error: unknown, isJson: boolean): number {
  const isOurs = error instanceof SitewrightError;
  console.error(isOurs ? error.message : error);
  if (isOurs && error.kind === 'internal' && error.cause !== undefined) console.error(error.cause);

  const kind = isOurs ? error.kind : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  if (isJson) console.log(JSON.stringify({ outcome: kind === 'cancelled' ? 'cancelled' : 'failed', error: { kind, message } }));
  return EXIT_CODES[kind] ?? 1;
}

// What Node writes down of a crash is handed on: keys of the environment are not to be in it.
process.report.excludeEnv = true;

const words = process.argv.slice(2);
try {
  process.exitCode = await main(words);
} catch (error) {
  process.exitCode = report(error, words.includes('--json'));
}
