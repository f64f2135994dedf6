// Every domain of the contract with its handlers; a missing one does not compile.
import { brief } from './brief.ts';
import { clients } from './clients.ts';
import { comments } from './comments.ts';
import { editing } from './editing.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { models } from './models.ts';
import { os } from './implementer.ts';
import { made } from './made.ts';
import { project } from './project.ts';
import { publishing } from './publishing.ts';
import { review } from './review.ts';
import { sharing } from './sharing.ts';
import { system } from './system.ts';

export const router = os.router({
  brief,
  clients,
  project,
  history,
  editing,
  comments,
  findings,
  made,
  models,
  publishing,
  review,
  sharing,
  system,
});
