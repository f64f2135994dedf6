// Grades the words: true, complete, readable.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';

export default defineCritic({
  purpose: 'Grades the words: true, complete, readable.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('content', audits.all),
});
