// Ends waiting for what may never answer.
import { SitewrightError } from '../../agents/site/error.ts';

interface Patience {
  timeoutMs: number;
  /** What is said when the time is up. */
  why: string;
}

/** @throws SitewrightError `external` when the time is up; the work itself goes on, unheard */
export async function within<Answer>(work: Promise<Answer>, { timeoutMs, why }: Patience): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new SitewrightError('external', why)), timeoutMs);

  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
