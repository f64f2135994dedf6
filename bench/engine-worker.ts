// A worker of the bench: takes runs until it is told to say what it has used of the processor, and to end.
import { openEngine, openPostgres } from './engine-ground.ts';

const [, , url = ''] = process.argv;
const ground = await openPostgres(url);
const engine = await openEngine(ground);
await engine.work();
const before = process.cpuUsage();
process.send?.('ready');

process.once('message', () => {
  const { user, system } = process.cpuUsage(before);
  process.send?.({ cpuMs: (user + system) / 1000 });
  void engine
    .close()
    .then(ground.close)
    .then(() => process.disconnect());
});
