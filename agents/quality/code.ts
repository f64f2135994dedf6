// Grades the soundness of markup, links and files.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';

export default defineCritic({
  purpose: 'Grades the soundness of markup, links and files.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('code', audits.all),
});
