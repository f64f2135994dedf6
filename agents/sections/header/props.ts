// What the header shows.
import { z } from 'zod';
import { Text } from '../../site/text.ts';
import { HoursRow, Link } from '../shapes.ts';

export const HeaderProps = z.object({
  name: Text,
  hasLogo: z.boolean(),
  home: z.string(),
  items: z.array(Link.extend({ id: z.string() })),
  /** Navigation id of the page, or of the page above it. */
  current: z.string().optional(),
  /** Whether the page is the current item itself, not one below it. */
  isCurrentPage: z.boolean(),
  action: Link.optional(),
  kicker: Text.optional(),
  address: z.array(Text),
  hours: HoursRow.optional(),
  phone: Link.optional(),
});
export type HeaderProps = z.infer<typeof HeaderProps>;
