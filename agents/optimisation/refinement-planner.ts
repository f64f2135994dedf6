// Plans the next round: whether the site is made better or let go, and whose slots are made again for which findings.
import { defineCritic } from '../agent.ts';
import { judgementOn } from '../grades/judgement-on.ts';
import { refinementPlan } from '../grades/refinement-plan.ts';
import { Dimension } from '../site/audit.ts';

export default defineCritic({
  purpose: 'Decides whether a site is refined, optimised or released, and which slots are made again for which findings.',
  version: 1,
  untasked: 'What is made again follows from grades and findings by rule.',
  reads: ['audits'],

  judge({ audits }) {
    const judgements = Dimension.options.map((dimension) => judgementOn(dimension, audits.all));
    const grades = judgements.flatMap(({ grade }) => grade ?? []);
    const findings = judgements.flatMap((judgement) => judgement.findings);

    return { findings: [], plan: refinementPlan({ grades, findings }) };
  },
});
