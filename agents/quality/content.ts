// Grades the words: true, complete, readable.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';
import { wordsIn } from '../judging/lines-in.ts';

export default defineCritic({
  purpose: 'Grades the words: true, complete, readable.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('content', audits.all),

  task: {
    reads: ['words', 'facts', 'services', 'requirements.languages'],
    ask: [
      'Judge the words of this site as content: does a visitor learn at once what is offered, to whom and where;',
      'is it particular to this business; is anything empty, said twice, or hard to follow?',
    ].join(' '),
    shows: ({ words }) => wordsIn(words, ['heading', 'text', 'alternative']),
  },
});
