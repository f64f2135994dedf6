// The contract, to be filled with handlers that are all given the same context.
import { implement } from '@orpc/server';
import { contract } from '../../preload/contract/contract.ts';
import type { HandlerContext } from './context.ts';

export const os = implement(contract).$context<HandlerContext>();
