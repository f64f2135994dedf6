// A schema that hands back at once what it was given before.
import type { z } from 'zod';

/**
 * Of a site of hundreds of pages one changes, and the others come by as the same objects. Values never change once made.
 * @returns the schema itself
 */
export function parsedOnce<Schema extends z.ZodType>(schema: Schema): Schema {
  const run = schema._zod.run.bind(schema._zod);
  const known = new WeakMap<object, unknown>();

  schema._zod.run = (payload, context) => {
    const given = payload.value;
    if (typeof given !== 'object' || given === null) return run(payload, context);
    if (known.has(given)) return Object.assign(payload, { value: known.get(given) });

    const result = run(payload, context);
    if (!(result instanceof Promise) && result.issues.length === 0) known.set(given, result.value);
    return result;
  };
  return schema;
}
