import { expect, test } from 'vitest';
import { CRITICS } from '../registry.ts';
import { judge } from '../orchestrator/judge.ts';
import { type Audit, Dimension } from '../site/audit.ts';
import { Judgement } from '../site/judgement.ts';

const QUALITY = CRITICS.filter(({ layer, reads }) => layer === 'quality' && reads.includes('audits'));

const AUDITS = Dimension.options.map((dimension): Audit => ({
  id: `probe.${dimension}`,
  dimension,
  claim: `The ${dimension} is well`,
  weight: 5,
  result: { type: 'graded', score01: 0.4 },
  findings: [{ rule: `probe.${dimension}`, slot: 'files', at: '', message: dimension, severity: 'warning', certainty: 'likely' }],
}));

test('each dimension has one critic, which goes by its name', () => {
  expect(QUALITY.map(({ id }) => id).toSorted()).toEqual([...Dimension.options].toSorted());
});

test.each(QUALITY.map((critic) => ({ id: critic.id, critic })))(
  '$id grades its own dimension and nothing else',
  async ({ id, critic }) => {
    const [judged] = await judge([critic], new Map([['audits', { all: AUDITS }]]));

    expect(critic.purpose).toMatch(/^[A-Z].*\.$/);
    expect(Judgement.parse(judged?.judgement)).toMatchObject({
      grade: { dimension: id, score01: 0.4, letter: 'F', checks: { made: 1, held: 0 } },
      findings: [{ message: id }],
    });
  },
);
