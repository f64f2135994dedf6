// For whom the store is asked: which client's walls, who asks, and what they may do.
import { z } from 'zod';
import { Role } from '../../../preload/contract/role.ts';

export const Scope = z.object({ tenantId: z.uuid(), userId: z.uuid(), role: Role });
export type Scope = z.infer<typeof Scope>;

/** Whoever sits at the desktop, at work for the studio itself: made by the migrations. */
export const STUDIO_SCOPE: Scope = {
  tenantId: '00000000-0000-4000-8000-000000000001',
  userId: '00000000-0000-4000-8000-000000000002',
  role: 'owner',
};

/**
 * What opens each transaction of this scope, in one message.
 *
 * @throws ZodError when it is none: nothing but identifiers may become part of the text
 */
export function openingOf(scope: Scope): string {
  const { tenantId, userId, role } = Scope.parse(scope);

  return [
    role === 'viewer' ? 'begin read only' : 'begin',
    'set local role app_user',
    `set local app.current_tenant_id = '${tenantId}'`,
    `set local app.current_user_id = '${userId}'`,
    `set local app.current_user_role = '${role}'`,
  ].join('; ');
}

/** For what goes across tenants: making one, the audit log, cleaning up. */
export const HOST_OPENING = 'begin; set local role app_host';
