// Opening hours that no rule could read, as the client wrote them.
import { readHours } from '../reading/hours.ts';
import type { Brief } from '../site/brief.ts';

export function unreadHours(hours: Brief['hours']): string[] {
  return hours.filter(({ days, times }) => readHours(days, times) === undefined).map(({ days, times }) => `${days}: ${times}`);
}
