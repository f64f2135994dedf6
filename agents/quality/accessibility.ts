// Grades whether everyone can read and use the pages.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';
import { wordsIn } from '../judging/lines-in.ts';

export default defineCritic({
  purpose: 'Grades whether everyone can read and use the pages.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('accessibility', audits.all),

  task: {
    reads: ['words'],
    ask: [
      'Judge the headings of these pages, and what is read out in place of their pictures, as somebody hears',
      'them who does not see the pages: is it told what stands where, and what each picture shows?',
    ].join(' '),
    shows: ({ words }) => wordsIn(words, ['heading', 'alternative']),
  },
});
