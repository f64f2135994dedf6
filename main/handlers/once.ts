// What could not be done because it was done already, its answer being lost: the answer is given again.
import { z } from 'zod';
import { withDeedId } from '../deed-id.ts';
import type { Changed } from '../../preload/contract/history.ts';

const Asked = z.object({ projectId: z.uuid(), deedId: z.uuid() });

interface Once<Result> {
  input: unknown;
  /** What came of a deed that was asked for before. */
  ofDeed(this: void, projectId: string, deedId: string): Promise<Changed | undefined>;
  /** The deed itself. */
  answer(this: void): Promise<Result>;
  answerAgain(this: void, kept: Changed): Promise<Result>;
}

/** A deed without an id is done as often as it is asked for. @throws whatever `answer` does where nothing was kept under its id */
export async function once<Result>({ input, ofDeed, answer, answerAgain }: Once<Result>): Promise<Result> {
  const asked = Asked.safeParse(input);
  if (!asked.success) return answer();

  const { projectId, deedId } = asked.data;
  try {
    return await withDeedId(deedId, answer);
  } catch (error) {
    const kept = await ofDeed(projectId, deedId);
    if (kept) return answerAgain(kept);
    throw error;
  }
}
