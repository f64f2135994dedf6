import { expect, test } from 'vitest';
import { EventQueue } from './event-queue.ts';

async function allOf<Event>(queue: EventQueue<Event>): Promise<Event[]> {
  const read: Event[] = [];
  for await (const event of queue) read.push(event);
  return read;
}

test('events come in order, those before and those after the reader came', async () => {
  const queue = new EventQueue<number>(10);
  queue.push(1);
  queue.push(2);
  const reading = allOf(queue);
  queue.push(3);
  await Promise.resolve();
  queue.push(4);
  queue.end();

  expect(await reading).toEqual([1, 2, 3, 4]);
});

test('an error comes after the events before it', async () => {
  const queue = new EventQueue<number>(10);
  queue.push(1);
  queue.fail(new Error('broken'));
  const read: number[] = [];

  await expect(async () => {
    for await (const event of queue) read.push(event);
  }).rejects.toThrow('broken');
  expect(read).toEqual([1]);
});

test('more than its limit unread ends it with an error', async () => {
  const queue = new EventQueue<number>(2);
  for (const event of [1, 2, 3]) queue.push(event);
  await expect(allOf(queue)).rejects.toThrow('does not keep up');
});

test('what comes after the end is dropped', async () => {
  const queue = new EventQueue<number>(2);
  queue.end();
  queue.push(1);
  queue.fail(new Error('late'));
  expect(await allOf(queue)).toEqual([]);
});
