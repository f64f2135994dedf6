import { call, ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import { SitewrightError, type ErrorKind } from '../../agents/site/error.ts';
import type { Studio } from '../studio/studio.ts';
import { router } from './router.ts';

const faults: unknown[] = [];

function studioThat(fails: unknown): Studio {
  const refuse = () => Promise.reject(fails);
  return {
    projects: async () => [],
    project: async () => undefined,
    opened: () => undefined,
    samples: async () => [],
    make: refuse,
    grade: refuse,
    improve: refuse,
    fixable: async () => new Set(),
    fix: refuse,
    remake: refuse,
    makeSample: refuse,
    makeText: refuse,
    projectNamed: refuse,
    history: JSON.parse('{}'),
    editing: refuse,
    reviewing: refuse,
    reviews: refuse,
    sharing: JSON.parse('{}'),
    models: JSON.parse('{}'),
    modelViews: JSON.parse('{}'),
    publishing: refuse,
    noteSignIn: async () => undefined,
    intake: { read: refuse, sketch: refuse, takeDrop: refuse, make: refuse, usualDurationMs: refuse, close: refuse },
    clients: refuse,
    switchClient: refuse,
    addClient: refuse,
    renameClient: refuse,
    step: refuse,
    fork: refuse,
    takeFork: refuse,
    clientAssets: refuse,
    siteFonts: refuse,
    shelve: refuse,
    duplicate: refuse,
    thumbnail: refuse,
    saveCopy: refuse,
    openCopy: refuse,
    noteRefused: async () => undefined,
    settings: refuse,
    changeSettings: refuse,
    storage: refuse,
    backUp: refuse,
    notices: async () => [],
    dismissNotices: async () => undefined,
    close: async () => undefined,
  };
}

async function refusalOf(fails: unknown): Promise<unknown> {
  const context = {
    studio: studioThat(fails),
    version: '0',
    shell: 'test',
    requestsSent: () => 0,
    role: 'owner',
    onFault: (fault: unknown) => faults.push(fault),
  } as const;
  const stream = await call(router.brief.make, { source: { type: 'text', text: 'Bakery Hofer' }, wish: {} }, { context });
  return stream.next().catch((error: unknown) => error);
}

test.each<[ErrorKind, string]>([
  ['validation', 'BAD_BRIEF'],
  ['not-found', 'NOT_FOUND'],
  ['cancelled', 'STOPPED'],
  ['precondition', 'NOT_MADE'],
  ['external', 'NOT_MADE'],
])('an error of kind %s becomes %s, defined in the contract', async (kind, code) => {
  const refusal = await refusalOf(new SitewrightError(kind, 'Do this next.'));
  expect(refusal).toBeInstanceOf(ORPCError);
  expect(refusal).toMatchObject({ code, defined: true });
  expect(JSON.stringify(refusal)).toContain('Do this next.');
});

test('what nobody foresaw is told to whoever looks after the program', async () => {
  const fault = new TypeError('x is not a function');
  await refusalOf(fault);
  expect(faults).toEqual([fault]);
});

test('a project that is not there is refused by name', async () => {
  const context = {
    studio: studioThat(undefined),
    version: '0',
    shell: 'test',
    requestsSent: () => 0,
    role: 'owner',
    onFault: () => undefined,
  } as const;
  await expect(call(router.project.get, { id: 'none' }, { context })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
