// What may be asked about the clients one works for. One at a time: whatever else is asked is asked for that one.
import { z } from 'zod';
import { askedByAdmin, askedByViewer } from './asked.ts';
import { REFUSALS } from './refusals.ts';

export const ClientList = z.object({
  /** Id of the one worked for now. */
  current: z.string(),
  /** By name. */
  all: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type ClientList = z.infer<typeof ClientList>;

const Id = z.uuid();
const Name = z.string().trim().min(1).max(120);

export const clients = {
  list: askedByViewer.output(ClientList),
  switchTo: askedByViewer
    .input(z.object({ id: Id }))
    .output(z.void())
    .errors(REFUSALS),
  /** And works for it. */
  add: askedByAdmin
    .input(z.object({ name: Name }))
    .output(z.void())
    .errors(REFUSALS),
  rename: askedByAdmin
    .input(z.object({ id: Id, name: Name }))
    .output(z.void())
    .errors(REFUSALS),
};
