// Rules that no linter knows, by pattern: what may stand where.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
  { rule: 'types are not silenced', pattern: /@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable/, except: /^$/ },
  { rule: 'no path of a machine', pattern: /\/(home|Users)\/(?!ada\b)[a-z]+\/|\/work\/(main|shared)/, except: /^$/ },
  { rule: 'nothing is left for later in the code', pattern: /\b(TODO|FIXME|XXX)\b/, except: /^$/ },
];

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && file !== 'scripts/check-gates.ts' && !file.includes('.gen.'));

const broken = files.flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return GATES.filter(({ except }) => !except.test(file)).flatMap(({ rule, pattern }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}  ${rule}`] : [])),
  );
});

if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exit(1);
}
console.log(`${GATES.length} rules hold in ${files.length} files.`);
