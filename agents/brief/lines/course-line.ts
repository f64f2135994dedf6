// Several things on offer in one line, under a name for all of them: "Starters: Dakos €6.50; Fava €7".
import type { BriefService } from '../../site/brief.ts';
import { serviceLineOf } from './service-line.ts';

const COURSE = /^([^:;]{2,40}):\s+(.+)$/u;
const FEWEST = 2;
/** Words; what is longer is a sentence that happens to hold a price. */
const LONGEST_NAME = 8;

/** Nothing where one of them has no price: then the line may be one thing and what belongs to it. */
export function courseLineOf(line: string): BriefService[] | undefined {
  const [, course = '', things = ''] = COURSE.exec(line.trim()) ?? [];
  const parts = things.split(/\s*;\s*/u).filter((part) => part !== '');

  const services = parts.flatMap((part) => serviceLineOf(part.replace(/(?<=\p{N})\.$/u, ''), true) ?? []);
  const isCourse = services.length === parts.length && services.every(({ name, price }) => price !== undefined && isShort(name));
  return isCourse && services.length >= FEWEST ? services.map((service) => ({ ...service, category: course.trim() })) : undefined;
}

function isShort(name: string): boolean {
  return name.split(/\s+/u).length <= LONGEST_NAME;
}
