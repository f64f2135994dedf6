// Why a model gave no answer that can be used, in words for people.
import type { Usage } from './model.ts';
import { SitewrightError, type ErrorKind } from './site/error.ts';

export type FaultReason =
  | 'key'
  | 'credit'
  | 'unknown-model'
  | 'rate-limit'
  | 'overloaded'
  | 'broken'
  | 'unreachable'
  | 'slow'
  | 'cut-off'
  | 'malformed'
  | 'refused'
  | 'too-long';

interface Fault {
  kind: ErrorKind;
  /** What happened, after the model's name. */
  what: string;
  next: string;
}

const LATER = 'Make the site again later to try once more.';

const FAULTS: Readonly<Record<FaultReason, Fault>> = {
  key: { kind: 'auth', what: 'does not accept the key', next: 'Check the key with sitewright models check.' },
  credit: { kind: 'auth', what: 'has no credit left', next: 'Add credit to the account at the provider.' },
  'unknown-model': {
    kind: 'not-found',
    what: 'is not offered under that name',
    next: 'See sitewright models list for those there are.',
  },
  'rate-limit': { kind: 'rate-limit', what: 'takes no more questions for now', next: LATER },
  overloaded: { kind: 'external', what: 'is overloaded', next: LATER },
  broken: { kind: 'external', what: 'failed at the provider', next: LATER },
  unreachable: {
    kind: 'external',
    what: 'could not be reached',
    next: 'Check the connection, or whether the local server runs.',
  },
  slow: { kind: 'external', what: 'took too long', next: 'Choose a faster tier, or a smaller local model.' },
  'cut-off': { kind: 'external', what: 'stopped in the middle of its answer', next: LATER },
  malformed: { kind: 'external', what: 'answered in a form that cannot be read', next: 'Choose another model if this goes on.' },
  refused: { kind: 'validation', what: 'declined to answer', next: 'See whether the brief holds what it may have been wary of.' },
  'too-long': { kind: 'validation', what: 'cannot take so long a text', next: 'Choose a model with a larger context.' },
};

interface FaultMore {
  /** How long the provider asks to be left alone. */
  retryAfterMs?: number | undefined;
  /** What was charged all the same. */
  usage?: Usage | undefined;
  cause?: unknown;
}

export class ModelFault extends SitewrightError {
  readonly reason: FaultReason;
  readonly retryAfterMs: number | undefined;
  readonly usage: Usage | undefined;

  /** @param label the model, as people know it */
  constructor(reason: FaultReason, label: string, { retryAfterMs, usage, cause }: FaultMore = {}) {
    const { kind, what, next } = FAULTS[reason];
    super(kind, `${label} ${what}. ${next}`, cause === undefined ? {} : { cause });
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
    this.usage = usage;
  }
}
