// Where each question of the contract begins: with who may ask it.
import { oc } from '@orpc/contract';
import type { Role } from './role.ts';

export interface Asked {
  /** And whoever may do more. */
  by: Role;
}

/** What only looks. */
export const askedByViewer = oc.$meta<Asked>({ by: 'viewer' });
/** What changes a client's work. */
export const askedByMember = oc.$meta<Asked>({ by: 'member' });
/** What changes what a client allows and pays, keys and settings. */
export const askedByAdmin = oc.$meta<Asked>({ by: 'admin' });
