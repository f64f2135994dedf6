// Everything the renderer may ask of main, by domain.
import { z } from 'zod';
import { askedByMember, askedByViewer } from './asked.ts';
import { brief } from './brief.ts';
import { editing } from './editing.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { models } from './models.ts';
import { project } from './project.ts';
import { publishing } from './publishing.ts';

export const contract = {
  brief,
  project,
  history,
  editing,
  findings,
  models,
  publishing,
  system: {
    info: askedByViewer.output(
      z.object({ version: z.string(), shell: z.enum(['electron', 'browser', 'test']), requestsSent: z.number() }),
    ),
    /** What happened to the store that has not been read yet, oldest first: a backup that was restored, one that failed. */
    notices: askedByViewer.output(z.array(z.string())),
    dismissNotices: askedByMember.output(z.void()),
  },
};

export type Contract = typeof contract;
