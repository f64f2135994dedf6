// Who acts, as the audit log names them: whoever sits at this studio, at work for one client.
import type { Store } from '../store/store.ts';

export function byStudio({ scope: { tenantId, userId } }: Pick<Store, 'scope'>): { tenantId: string; userId: string } {
  return { tenantId, userId };
}
