// What a person may do with a client's work, from looking on to owning it.
import { z } from 'zod';

/** Each may do what those before it may. */
export const Role = z.enum(['viewer', 'member', 'admin', 'owner']);
export type Role = z.infer<typeof Role>;

export function isAtLeast(role: Role, needed: Role): boolean {
  return Role.options.indexOf(role) >= Role.options.indexOf(needed);
}
