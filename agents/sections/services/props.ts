// What is offered, in groups, with the heads of its columns.
import { z } from 'zod';
import { Text } from '../../site/text.ts';
import { Link, OfferRow } from '../shapes.ts';

export const ServicesProps = z.object({
  heading: Text,
  /** Heard but not seen, where the page's own heading says it already. */
  isHeadingHidden: z.boolean(),
  groups: z.array(z.object({ heading: Text.optional(), offers: z.array(OfferRow).min(1) })).min(1),
  columns: z.object({ name: Text, description: Text, duration: Text, price: Text }),
  more: Link.optional(),
  /** What stands over and under the list where the first screen shows the beginning of it. */
  rest: z.object({ heading: Text, more: Link }).optional(),
  /** Offers of the first group that are not shown: the first screen shows them. */
  shownAbove: z.number().int().positive().optional(),
});
export type ServicesProps = z.infer<typeof ServicesProps>;
export type OfferGroup = ServicesProps['groups'][number];
