// What a first screen says. Each composition shows the part of it that suits its form.
import { z } from 'zod';
import { Text } from '../../site/text.ts';
import { Figure, HoursRow, Link } from '../shapes.ts';

export const HeroProps = z.object({
  heading: Text,
  kicker: Text.optional(),
  lead: Text.optional(),
  name: Text,
  /** Whether a photo of the client's can span the screen: compositions without a place for it then do not fit. */
  hasPhoto: z.boolean().optional(),
  action: Link.optional(),
  second: Link.optional(),
  figures: z.array(Figure),
  hours: z.array(HoursRow),
  visitHeading: Text.optional(),
  address: z.array(Text),
  phone: Link.optional(),
  mail: Link.optional(),
  map: Link.optional(),
  /** The offers most asked for, as the shortest way in: what each is, and its price or how long it takes. */
  tasks: z.array(z.object({ name: Text, says: Text.optional(), note: Text.optional(), href: z.string() })),
  /** Names that run along the foot of a poster. */
  ticker: z.array(Text),
  /** Words that a drawing may carry. */
  stops: z.array(z.string()),
});
export type HeroProps = z.infer<typeof HeroProps>;
