// Says in plain words why a slot cannot take a value.
import type { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import { placeSentence, placeWords } from './place-words.ts';

export function refuseValue(error: z.ZodError, { slot, value }: { slot: SlotName; value: unknown }): SitewrightError {
  const [issue] = error.issues;
  const keys = (issue?.path ?? []).map(String);
  const place = placeSentence(placeWords(slot, keys, value));
  return new SitewrightError('validation', `${place} ${issue ? reason(issue) : 'cannot be that'}. Nothing was changed.`, {
    cause: error,
  });
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of values',
  record: 'a group of values',
};

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'array' ? `needs at least ${issue.minimum} entries` : tooSmall(issue);
    case 'too_big':
      return issue.origin === 'string' ? `may have ${issue.maximum} characters at most` : `may be ${issue.maximum} at most`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return 'is not written as it must be';
  }
}

function tooSmall({ origin, minimum }: { origin: string; minimum: number | bigint }): string {
  return origin === 'string' ? 'may not be empty' : `must be ${minimum} or more`;
}
