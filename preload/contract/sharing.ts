// What may be asked about showing a site on the phones of one's own network.
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { HISTORY_REFUSALS as REFUSALS } from './refusals.ts';

const project = z.object({ projectId: z.string() });

const Share = z.object({
  /** Missing while it is closed. */
  address: z.string().optional(),
});

export const sharing = {
  state: askedByViewer.input(project).output(Share).errors(REFUSALS),
  /** From now on whoever has the address may look at the site, as it is at each moment, until it is closed. */
  open: askedByMember.input(project).output(Share).errors(REFUSALS),
  close: askedByMember.input(project).output(Share).errors(REFUSALS),
};
