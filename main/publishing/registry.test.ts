import { describe, expect, test } from 'vitest';
import { fieldsOf } from './host-settings.ts';
import { HOSTS, hostNamed } from './registry.ts';
import { testGround } from './site.fixture.ts';

const SECRET = 'top-secret-7f3a';

describe.each(HOSTS)('the host $id', ({ id, host }) => {
  test('says what it is for and what it has to be told', () => {
    expect(host.purpose).toMatch(/^[A-Z].{20,}\.$/);
    expect(host.limits.source).not.toBe('');
    for (const { label, hint } of fieldsOf(host.schema)) {
      expect(label).toMatch(/^[A-Z]/);
      expect(hint).toMatch(/\.$/);
    }
  });

  test('with a token says where one is made and the least it has to allow', () => {
    const needsToken = Object.hasOwn(host.schema.shape, 'token');
    expect(host.token !== undefined).toBe(needsToken);
    expect(host.token?.page ?? 'https://').toMatch(/^https:\/\//);
  });

  test('refuses what does not fit by its name, never with a value', () => {
    const fields = fieldsOf(host.schema);
    const given = Object.fromEntries(fields.flatMap(({ key, isSecret }) => (isSecret ? [[key, SECRET]] : [])));
    const settings = { ...given, api: 'http://elsewhere.example', endpoint: 'http://elsewhere.example' };
    const opening = () => host.open({ siteName: 'hofer', settings }, testGround());

    expect(opening).toThrow(/Something is missing or does not fit/);
    expect(opening).not.toThrow(SECRET);
  });

  test('is found by its name', () => {
    expect(hostNamed(id)).toBe(host);
  });
});

test('a host there is not is refused with those there are', () => {
  expect(() => hostNamed('geocities')).toThrow(/There are .*folder.*zip/);
});
