// `npm run new <family> <id>`: starts a unit and its test from the family's smallest example.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FAMILIES } from './new-families.ts';

const root = join(import.meta.dirname, '..');
const [family = '', id = ''] = process.argv.slice(2);
const known = FAMILIES[family];

if (!known || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error(
    `Write: npm run new <family> <id>\n  family: ${Object.keys(FAMILIES).join(', ')}\n  id: small letters, digits and dashes`,
  );
  process.exit(2);
}

const files = known(id);
const there = Object.keys(files).find((path) => existsSync(join(root, path)));
if (there) {
  console.error(`${there} is there already. Choose another id.`);
  process.exit(2);
}

for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
