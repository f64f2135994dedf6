// Grades the soundness of markup, links and files.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';
import { faultsIn } from '../judging/lines-in.ts';

export default defineCritic({
  purpose: 'Grades the soundness of markup, links and files.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('code', audits.all),

  task: {
    reads: ['audits'],
    ask: [
      'Judge what was found at fault with the code of this site: which of it does a visitor run into, and which',
      'will cost the designer work later?',
    ].join(' '),
    shows: ({ audits }) => faultsIn(audits.all, 'code'),
  },
});
