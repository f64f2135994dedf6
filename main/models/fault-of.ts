// Turns what an SDK throws into a fault with its reason. Both official SDKs throw errors of one shape.
import { z } from 'zod';
import { ModelFault, type FaultReason } from '../../agents/model-fault.ts';
import { SitewrightError } from '../../agents/site/error.ts';

/** An answer with a status, or an error event within a stream, which has none. */
const Told = z.object({
  status: z.number().nullish(),
  type: z.string().nullish(),
  code: z.string().nullish(),
  message: z.string().default(''),
  headers: z.instanceof(Headers).nullish(),
  errorCode: z.string().nullish(),
});
type Told = z.infer<typeof Told>;

/** https://platform.claude.com/docs/en/api/errors and https://platform.openai.com/docs/guides/error-codes */
const BY_CODE: Readonly<Record<string, FaultReason>> = {
  authentication_error: 'key',
  permission_error: 'key',
  invalid_api_key: 'key',
  billing_error: 'credit',
  insufficient_quota: 'credit',
  enforced_spend_limit_reached: 'credit',
  rate_limit_error: 'rate-limit',
  rate_limit_exceeded: 'rate-limit',
  overloaded_error: 'overloaded',
  request_too_large: 'too-long',
  context_length_exceeded: 'too-long',
  exceed_context_size_error: 'too-long',
  model_not_found: 'unknown-model',
  content_policy_violation: 'refused',
  moderation_blocked: 'refused',
};

const BY_STATUS: Readonly<Record<number, FaultReason>> = {
  401: 'key',
  402: 'credit',
  403: 'key',
  404: 'unknown-model',
  413: 'too-long',
  429: 'rate-limit',
  503: 'overloaded',
  529: 'overloaded',
};

const TOO_LONG = /prompt is too long|context (?:length|size|window)|maximum context/iu;

/** Broken off by ourselves: not the provider's fault. */
const ABORTED = new Set(['APIUserAbortError', 'AbortError']);
const UNREACHED = new Set(['APIConnectionError', 'APIConnectionTimeoutError']);

/**
 * @param label the model, as people know it
 * @returns what to throw: the signal's own reason where it was aborted, else a {@link ModelFault}
 */
export function faultOf(error: unknown, label: string, signal: AbortSignal): unknown {
  // A stream that is broken off just ends, as if the answer had been cut: a stop comes before every fault.
  if (signal.aborted) return signal.reason instanceof SitewrightError ? signal.reason : stopped(error);
  if (error instanceof ModelFault) return error;

  const name = error instanceof Error ? error.constructor.name : '';
  if (ABORTED.has(name)) return stopped(error);
  if (UNREACHED.has(name)) return new ModelFault('unreachable', label, { cause: error });

  if (error instanceof SyntaxError) return new ModelFault('malformed', label, { cause: error });

  const told = Told.safeParse(error);
  if (!told.success) return new ModelFault('cut-off', label, { cause: error });
  return new ModelFault(reasonOf(told.data), label, { retryAfterMs: retryAfterMs(told.data), cause: error });
}

function reasonOf({ status, type, code, errorCode, message }: Told): FaultReason {
  const named = [errorCode, code, type].flatMap((each) => BY_CODE[each ?? ''] ?? []);
  const [first] = named;
  if (first) return first;
  if (TOO_LONG.test(message)) return 'too-long';
  if (status === null || status === undefined) return 'cut-off';
  return BY_STATUS[status] ?? (status >= 500 ? 'broken' : 'malformed');
}

/** Seconds, or a date: RFC 9110, section 10.2.3. */
function retryAfterMs({ headers }: Told): number | undefined {
  const said = headers?.get('retry-after');
  if (!said) return undefined;

  const seconds = Number(said);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function stopped(cause: unknown): SitewrightError {
  return new SitewrightError('cancelled', 'Stopped. Finished steps are kept; make it again to go on.', { cause });
}
