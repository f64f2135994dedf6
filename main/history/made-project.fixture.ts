// A project in a real store whose slots a run has made, and ways to let further runs make others.
import type { TestDatabase } from '../store/database.fixture.ts';
import { beginRun, noJobs, orderFor } from '../store/runs/lease.fixture.ts';
import { storeOn } from '../store/store.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { createSiteHistory, type SiteHistory } from './site-history.ts';

export interface MadeProject {
  id: string;
  history: SiteHistory;
  store: OpenStore;
  /** One run that makes these values, each anew. */
  run(this: void, values: Partial<Record<SlotName, unknown>>): Promise<void>;
  value(this: void, slot: SlotName): Promise<unknown>;
  /** Sets a place as it is now. */
  set(this: void, slot: SlotName, pointer: string, value: unknown): Promise<void>;
}

type OpenStore = ReturnType<typeof storeOn>;

let count = 0;

export const text = (words: string) => ({ text: words, from: ['frame:test'] });

export const FAQ = {
  heading: text('Questions'),
  items: [
    { question: text('Do you bake on Sundays?'), answer: text('Yes, until noon.') },
    { question: text('Do you deliver?'), answer: text('No.') },
  ],
};
export const OFFERS = {
  offers: [
    { id: 'bread', name: 'Bread', source: 'services.0' },
    { id: 'rolls', name: 'Rolls', source: 'services.1' },
  ],
  categories: [],
};
export const MOTION = { level: 'none', properties: { '--speed': '1s' } };

export function makeProject({ pool }: TestDatabase): Promise<MadeProject> {
  return makeProjectIn(storeOn(pool));
}

export async function makeProjectIn(store: OpenStore): Promise<MadeProject> {
  const project = await store.projects.open({
    key: `/briefs/history-${++count}-${Math.trunc(performance.now())}.json`,
    name: 'Hofer',
  });
  const history = createSiteHistory(store, 'designer');

  const made: MadeProject = {
    id: project.id,
    history,
    store,

    async run(values) {
      const lease = await beginRun(store, orderFor(project.id));
      for (const [slot, value] of Object.entries(values)) {
        const key = `${slot} ${JSON.stringify(value)}`;
        await store.journal(lease).saveStep({ key, value, slot: slotNamed(slot), agent: slot, agentVersion: 1, durationMs: 1 });
      }
      await store.ledger.leave(lease, { state: 'done' }, noJobs);
    },

    value: async (slot) => (await history.slot(project.id, slot)).value,

    async set(slot, pointer, value) {
      const { id: basedOn } = await history.slot(project.id, slot);
      await history.edit(project.id, { slot, basedOn, operations: [{ type: 'set', pointer, value }] });
    },
  };

  await made.run({ faqCopy: FAQ, services: OFFERS, motion: MOTION });
  return made;
}

function slotNamed(name: string): SlotName {
  switch (name) {
    case 'faqCopy':
    case 'services':
    case 'motion':
      return name;
    default:
      throw new Error(`No test makes ${name}.`);
  }
}
