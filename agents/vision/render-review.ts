// Looks at pages as drawn, as a designer would before showing them: measured by rule, and seen by a model.
import { defineCritic } from '../agent.ts';
import { findingsBy } from '../judging/findings-by.ts';

export default defineCritic({
  purpose: 'Looks at pages as drawn for what a careful designer would not let pass.',
  version: 1,
  reads: ['audits.all'],

  judge: ({ audits }) => ({
    findings: ['render-review', 'layout', 'responsive'].flatMap((grader) => findingsBy(grader, audits.all)),
  }),

  task: {
    reads: ['audits.all'],
    ask: [
      'Name what a careful designer would not let pass: words cut off or over one another, things that do not',
      'line up, too little or too much room, a picture that hides what matters, a part whose order confuses, no',
      'clear next step. Name nothing that is a matter of taste, and nothing where all is well.',
    ].join(' '),
    shows: 'pictures',
  },
});
