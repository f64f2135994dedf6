// What is measured of one weight of a family. em
import { z } from 'zod';

export const Measured = z.object({
  advances: z.record(z.string(), z.number()),
  ascent: z.number(),
  descent: z.number(),
  lineGap: z.number(),
});
export type Measured = z.infer<typeof Measured>;
