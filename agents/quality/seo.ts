// Grades how well search engines and shared links can show the site.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';
import { wordsIn } from '../judging/lines-in.ts';

/** The first ones matter most. */
const MOST_SEARCHES = 12;

export default defineCritic({
  purpose: 'Grades how well search engines and shared links can show the site.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('seo', audits.all),

  task: {
    reads: ['words', 'keywords.terms'],
    ask: [
      'Judge the titles and descriptions of these pages as they stand in search results: would those who search',
      'for this come in, does each say what is on its page and on no other, and does it keep what it promises?',
    ].join(' '),
    shows: ({ words }) => wordsIn(words, ['head']),
    wishes: ({ keywords }) => keywords.terms.slice(0, MOST_SEARCHES).map(({ term }) => `Search: ${term}`),
  },
});
