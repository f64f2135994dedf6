// Who acts, as the audit log names them: whoever sits at this studio.
import { STUDIO_SCOPE } from '../store/scope.ts';

export const BY_STUDIO = { tenantId: STUDIO_SCOPE.tenantId, userId: STUDIO_SCOPE.userId };
