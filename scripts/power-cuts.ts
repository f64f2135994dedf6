// Cuts the power of the embedded database at random moments: `node scripts/power-cuts.ts [cuts] [stock]`. See docs/durability.md.
import { cutPowerOften } from '../main/store/power-cuts.fixture.ts';

const [, , count = '20', kind = 'durable'] = process.argv;
const results = await cutPowerOften(kind === 'stock' ? 'stock' : 'durable', Number(count));

for (const { after, isOpen, told, lost } of results) {
  console.log(`after ${after} operations: ${isOpen ? 'opens' : 'does not open'}, ${lost} of ${told} acknowledged rows lost`);
}
const bad = results.filter(({ isOpen, lost }) => !isOpen || lost > 0);
console.log(`${results.length} cuts, ${bad.length} with a loss.`);
process.exitCode = bad.length === 0 ? 0 : 1;
