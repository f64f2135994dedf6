// What every composition of a first screen has: the heading, the lead, the button.
import { Actions } from '../../markup/links.tsx';
import { Words } from '../../markup/words.tsx';
import { useHeadlineSize, type HeadlineRoom } from './headline-size.ts';
import type { HeroProps } from './props.ts';

export function HeroHeading({ of, room }: { of: HeroProps; room: HeadlineRoom }) {
  const size = useHeadlineSize(of.heading.text, room);
  return <Words of={of.heading} at="/heading" as="h1" className={saysName(of) ? 'h1 own-name' : 'h1'} properties={size} />;
}

/** A heading of the client's name stands in for the name in the head of the page. */
function saysName({ heading, name }: HeroProps): boolean {
  return heading.from.includes('facts.name') && heading.text.includes(name.text);
}

export function HeroLead({ of }: { of: HeroProps }) {
  return <Words of={of.lead} at="/lead" as="p" className="lead" />;
}

export function HeroActions({ of }: { of: HeroProps }) {
  return <Actions action={of.action} second={of.second} />;
}

export function HeroKicker({ of }: { of: HeroProps }) {
  return <Words of={of.kicker} at="/kicker" as="p" className="kick" />;
}
