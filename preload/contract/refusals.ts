// What can go wrong with a wish, in words that say what to do next.
import { z } from 'zod';

const Words = z.object({ words: z.string() });

export const REFUSALS = {
  NOT_FOUND: { status: 404, message: 'There is no such project. Go back to the list.' },
  /** The brief holds too little, or something it must not hold. */
  BAD_BRIEF: { status: 400, message: 'The brief could not be read.', data: Words },
  /** The run was stopped; what is finished is kept. */
  STOPPED: { status: 409, message: 'The run was stopped.', data: Words },
  /** Something on this machine is in the way: a full disk, a folder that may not be written. */
  NOT_MADE: { status: 500, message: 'The site could not be made.', data: Words },
} as const;

export const HISTORY_REFUSALS = {
  ...REFUSALS,
  /** The edit does not fit there, or there is nothing to do. Nothing was changed. */
  NOT_CHANGED: { status: 400, message: 'Nothing was changed.', data: Words },
  /** Somebody else changed the same place. Nothing was changed. */
  CONFLICT: { status: 409, message: 'This was changed since you looked. Look again.', data: Words },
} as const;

export const PUBLISH_REFUSALS = {
  ...REFUSALS,
  /** The host refused, or it was stopped. What is there already is not sent again. */
  NOT_PUBLISHED: { status: 409, message: 'It was not published.', data: Words },
} as const;
