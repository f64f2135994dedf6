import { expect, test } from 'vitest';
import { SLOTS, type SlotName } from '../../agents/site/slots.ts';
import type { EditedSlots } from './edited-site.ts';
import { editedSlots } from './edited-slots.fixture.ts';
import { createKnownSites } from './known-sites.ts';

const SITE = await editedSlots();

/** A project whose slots are read: how often, and what is found the next time. */
function ground() {
  let reads = 0;
  const next = { state: 'first', values: valuesOf(SITE) };
  const known = createKnownSites(async () => ({
    state: next.state,
    async values() {
      reads++;
      return next.values;
    },
  }));
  return { known, next, reads: () => reads };
}

function valuesOf(slots: EditedSlots): ReadonlyMap<SlotName, unknown> {
  return new Map(Object.entries(slots).flatMap(([name, value]) => (isSlotName(name) ? [[name, value] as const] : [])));
}

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOTS, name);

test('frames that ask at the same moment are answered from one reading', async () => {
  const { known, reads } = ground();

  const [first, second, third] = await Promise.all([known('a'), known('a'), known('a')]);

  expect(reads()).toBe(1);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

test('after a change the site is read anew, and another project is never taken for it', async () => {
  const { known, next, reads } = ground();
  const before = await known('a');
  next.state = 'second';

  expect(await known('a')).not.toBe(before);
  expect(await known('b')).not.toBe(await known('a'));
  expect(reads()).toBe(3);
});

test('a site that was only partly made is asked for again', async () => {
  const { known, next } = ground();
  next.values = new Map();
  await expect(known('a')).rejects.toMatchObject({ kind: 'precondition' });

  next.values = valuesOf(SITE);
  expect((await known('a')).site.slots.facts).toBe(SITE.facts);
});

test('a page whose file has changed is marked anew', async () => {
  const { known } = ground();
  const { marked } = await known('a');

  expect(marked('/', '<p>before</p>')).toBe('<p>before</p>');
  expect(marked('/', '<p>after</p>')).toBe('<p>after</p>');
});

test('of many projects the newest are kept', async () => {
  const { known, reads } = ground();
  for (const project of ['a', 'b', 'c', 'd', 'e']) await known(project);

  await known('e');
  expect(reads()).toBe(5);
  await known('a');
  expect(reads()).toBe(6);
});
