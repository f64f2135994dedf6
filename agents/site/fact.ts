// One true statement about the client, where it was read, and whether a person has confirmed it.
import { z } from 'zod';

const FactSource = z.object({
  /** `brief`: stands there in so many words. `inferred`: follows from something that does. `designer`: typed in the studio. */
  kind: z.enum(['brief', 'inferred', 'designer']),
  /** A path into the brief, e.g. `phones.0`. */
  at: z.string().min(1),
});
type FactSource = z.infer<typeof FactSource>;

/** Wraps a value's schema as a fact. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.object({ value, source: FactSource, confirmed: z.boolean() });
}

export interface Fact<Value> {
  value: Value;
  source: FactSource;
  confirmed: boolean;
}
