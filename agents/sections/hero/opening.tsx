// What every composition of a first screen has: the heading, the lead, the button.
import { Actions } from '../../markup/links.tsx';
import { Words } from '../../markup/words.tsx';
import { useHeadlineSize, type HeadlineRoom } from './headline-size.ts';
import type { HeroProps } from './props.ts';

export function HeroHeading({ of, room }: { of: HeroProps; room: HeadlineRoom }) {
  const size = useHeadlineSize(of.heading.text, room);
  return <Words of={of.heading} at="/heading" as="h1" className="h1" properties={size} />;
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
