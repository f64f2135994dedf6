// Grades how fast the pages come and answer.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';
import { faultsIn } from '../judging/lines-in.ts';

export default defineCritic({
  purpose: 'Grades how fast the pages come and answer.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('performance', audits.all),

  task: {
    reads: ['audits'],
    ask: [
      'Judge what was found at fault with the speed of this site: which of it keeps a visitor with a telephone',
      'waiting, and for what?',
    ].join(' '),
    shows: ({ audits }) => faultsIn(audits.all, 'performance'),
  },
});
