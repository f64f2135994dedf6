// Grades whether everyone can read and use the pages.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';

export default defineCritic({
  purpose: 'Grades whether everyone can read and use the pages.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('accessibility', audits.all),
});
