// Grades how well search engines and shared links can show the site.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';

export default defineCritic({
  purpose: 'Grades how well search engines and shared links can show the site.',
  version: 1,
  reads: ['audits'],

  judge: ({ audits }) => judgementOn('seo', audits.all),
});
