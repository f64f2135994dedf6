import { call, isProcedure, type AnyProcedure } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isAtLeast, Role } from '../../preload/contract/role.ts';
import { router } from './router.ts';

interface Named {
  name: string;
  procedure: AnyProcedure;
  by: Role;
}

const Meta = z.object({ by: Role });

/** Every question of the contract, by its path. */
function proceduresIn(node: object, path: readonly string[] = []): Named[] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    const here = [...path, key];
    if (isProcedure(child)) return [{ name: here.join('.'), procedure: child, by: Meta.parse(child['~orpc'].meta).by }];
    return typeof child === 'object' && child !== null ? proceduresIn(child, here) : [];
  });
}

const PROCEDURES = proceduresIn(router);
const CASES = PROCEDURES.flatMap((named) => Role.options.map((role) => ({ ...named, role })));

const refused: unknown[] = [];

/** Answers with nothing: what matters is whether it was asked at all. */
const asked = {
  studio: { noteRefused: async (each: unknown) => refused.push(each) },
  version: '0',
  shell: 'test',
  requestsSent: () => 0,
  onFault: () => undefined,
};

async function codeOf({ name, procedure, role }: Named & { role: Role }): Promise<unknown> {
  try {
    await call(procedure, undefined, { context: { ...asked, role }, path: name.split('.') });
    return 'answered';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : 'asked';
  }
}

describe('the contract', () => {
  test('lets viewers look and members change', () => {
    const names = (by: Role) => PROCEDURES.filter((each) => each.by === by).map(({ name }) => name);

    expect(names('viewer')).toEqual(expect.arrayContaining(['project.list', 'project.get', 'history.timeline']));
    expect(names('member')).toEqual(expect.arrayContaining(['project.make', 'history.edit', 'history.undo', 'brief.make']));
  });

  test.each(CASES.filter(({ role, by }) => !isAtLeast(role, by)))('refuses $name to a $role, whatever is asked', async (one) => {
    expect(await codeOf(one)).toBe('FORBIDDEN');
    expect(refused.at(-1)).toEqual({ asked: one.name, role: one.role });
  });

  test.each(CASES.filter(({ role, by }) => isAtLeast(role, by)))('lets a $role ask $name', async (one) => {
    expect(await codeOf(one)).not.toBe('FORBIDDEN');
  });
});
