// A program that writes rows until it is killed, and says which ones the store has acknowledged.
import { openEmbedded } from './embedded.ts';

const [, , folder = ''] = process.argv;
const { pool } = await openEmbedded(folder);
await pool.query('create table if not exists written (id bigint generated always as identity primary key, words text)');

while (true) {
  const { rows } = await pool.query(`insert into written (words) values (repeat('words ', 500)) returning id::int`);
  process.stdout.write(`${rows[0].id}\n`);
}
