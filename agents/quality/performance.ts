// Grades how fast the pages come and answer.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';

export default defineCritic({
  purpose: 'Grades how fast the pages come and answer.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('performance', audits.all),
});
