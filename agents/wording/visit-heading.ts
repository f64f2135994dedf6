// What stands above the place and the hours: where no place is known, only the hours are named.
import type { Language } from '../languages/language.ts';
import { label, partName } from '../languages/say.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

type Known = Pick<Facts, 'trade' | 'address' | 'hours'>;

export interface VisitHeadings {
  heading: Text;
  /** Missing where there are no hours, or the heading says it already. */
  hours?: Text;
}

export function visitHeadings({ trade, address, hours }: Known, language: Language): VisitHeadings {
  const isOpen = hours.length > 0;
  const isHoursAlone = isOpen && address === undefined;
  const heading = isHoursAlone ? label(language, 'openingHours') : partName(language, trade.value, 'visit');
  return { heading, ...(isOpen && !isHoursAlone ? { hours: label(language, 'openingHours') } : {}) };
}
