import { expect, test } from 'vitest';
import { formBody } from './form-body.ts';

test('what is put into a body comes out of it as files', async () => {
  const { body, headers } = formBody([
    { name: 'a1', content: 'PGgxPg==', type: 'text/html; charset=utf-8' },
    { name: 'b2', content: 'Käse\r\n', type: 'text/plain' },
  ]);
  const form = await new Response(body, { headers }).formData();

  const seen = [...form].map(async ([name, file]) =>
    typeof file === 'string' ? [name, file] : [name, file.name, file.type, await file.text()],
  );
  expect(await Promise.all(seen)).toEqual([
    ['a1', 'a1', 'text/html; charset=utf-8', 'PGgxPg=='],
    ['b2', 'b2', 'text/plain', 'Käse\r\n'],
  ]);
});

test('no files make an empty form', async () => {
  const { body, headers } = formBody([]);
  expect([...(await new Response(body, { headers }).formData())]).toEqual([]);
});
