// What makes a change of a site one deed, however often it has to be asked for.
import { z } from 'zod';

/**
 * Made by whoever asks. Asked for again with the same one, because an
 * answer was lost, a change that was kept is told and not made twice.
 */
export const ofOneDeed = { deedId: z.uuid().optional() };
