// What the pages of a finished site say, line by line.
import { z } from 'zod';

const Line = z.object({
  /** Title and description stand in the head; an alternative is read out in place of a picture. */
  kind: z.enum(['head', 'heading', 'text', 'alternative']),
  text: z.string().min(1),
});

export const SiteWords = z.object({
  /** Home first; pages whose words are the law's are left out. */
  pages: z.array(z.object({ page: z.string().min(1), lines: z.array(Line) })),
});
export type SiteWords = z.infer<typeof SiteWords>;
export type LineKind = z.infer<typeof Line>['kind'];
