// Rules that no linter knows, by pattern: what may stand where.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

interface Gate {
  rule: string;
  pattern: RegExp;
  /** Paths the rule does not hold for. */
  except: RegExp;
}

const GATES: readonly Gate[] = [
  { rule: 'our own modules are never mocked', pattern: /vi\.mock\(['"](\.|@\/|#)/, except: /^$/ },
  {
    rule: 'SQL stands in main/store only',
    pattern: /\b(insert into|delete from|create table|alter table)\b/i,
    except: /^main\/store\//,
  },
  {
    rule: 'tables are reached through the walls between clients only (main/store/walls/walled-database.ts)',
    pattern: /\bnew Kysely\b|\bPostgresDialect\b/,
    except: /^main\/store\/walls\/walled-database\.ts$/,
  },
  { rule: 'ipcMain is touched in main/index.ts only', pattern: /\bipcMain\b/, except: /^main\/(index\.ts|electron\/)|^build\// },
  {
    rule: 'a feature imports no other but those that the preview is made of (renderer/README.md)',
    pattern: /from '\.\.\/(?!preview\/|editing\/|comments\/|client\/|\.\.\/)/,
    except: /^(?!renderer\/features\/)/,
  },
  { rule: 'types are not silenced', pattern: /@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable/, except: /^$/ },
  { rule: 'no path of a machine', pattern: /\/(home|Users)\/(?!ada\b)[a-z]+\/|\/work\/(main|shared)/, except: /^$/ },
  { rule: 'nothing is left for later in the code', pattern: /\b(TODO|FIXME|XXX)\b/, except: /^$/ },
];

/** Folders of main that put its capabilities together. */
const COMPOSITION = new Set(['studio', 'commands', 'making', 'handlers', 'http', 'electron']);
/** Folders of main that every capability may stand on. */
const GROUND = new Set(['store', 'assets', 'loopback', 'terminal']);

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && file !== 'scripts/check-gates.ts' && !file.includes('.gen.'));

const broken = files.flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => rulesBroken(line, file).map((rule) => `${file}:${index + 1}  ${rule}`));
});

if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exit(1);
}
console.log(`${GATES.length + 1} rules hold in ${files.length} files.`);

function rulesBroken(line: string, file: string): string[] {
  const rules = GATES.filter(({ pattern, except }) => !except.test(file) && pattern.test(line)).map(({ rule }) => rule);
  return crossesCapabilities(line, file) ? [...rules, "a capability's folder never imports another (main/README.md)"] : rules;
}

function crossesCapabilities(line: string, file: string): boolean {
  const from = capabilityOf(file);
  const imported = /(?:from|import\() ?'(\.[^']+)'/.exec(line)?.[1];
  if (!from || !imported || COMPOSITION.has(from) || /\.(test|fixture)\.ts$/.test(file)) return false;

  const to = capabilityOf(posix.join(posix.dirname(file), imported));
  return to !== undefined && to !== from && !GROUND.has(to);
}

function capabilityOf(path: string): string | undefined {
  return /^main\/([^/]+)\//.exec(path)?.[1];
}
