// Shapes that the props of several sections share.
import { z } from 'zod';
import { Text } from '../site/text.ts';

export const Link = z.object({ text: Text, href: z.string().min(1) });
export type Link = z.infer<typeof Link>;

export const Figure = z.object({ value: Text, label: Text });
export type Figure = z.infer<typeof Figure>;

export const HoursRow = z.object({ days: Text, times: Text, note: Text.optional() });

/** Something the client offers, as a row of a list. */
export const OfferRow = z.object({
  name: Text,
  description: Text.optional(),
  price: Text.optional(),
  duration: Text.optional(),
  audience: Text.optional(),
  /** Its own page, where it has one. */
  href: z.string().optional(),
});
export type OfferRow = z.infer<typeof OfferRow>;
