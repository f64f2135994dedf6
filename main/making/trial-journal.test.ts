import { expect, test } from 'vitest';
import { MemoryJournal } from '../../agents/orchestrator/memory-journal.fixture.ts';
import { trialJournal } from './trial-journal.ts';

const step = { key: 'a', agent: 'motion', agentVersion: 1, slot: 'motion', value: { level: 'none' }, durationMs: 1 } as const;

test('what is made on trial is known there, and nowhere else', async () => {
  const journal = new MemoryJournal();
  const { trial } = trialJournal(journal);
  await trial.saveStep(step);

  expect(await trial.recall('a')).toEqual({ value: step.value, isCurrent: false });
  expect(await journal.recall('a')).toBeUndefined();
});

test('what was tried need not be made again to be kept', async () => {
  const journal = new MemoryJournal();
  const { trial, lasting } = trialJournal(journal);
  await trial.saveStep(step);

  expect(await lasting.recall('a')).toEqual({ value: step.value, isCurrent: false });
  await lasting.saveStep(step);
  expect(journal.newest('motion')).toEqual(step.value);
});
