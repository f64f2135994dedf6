// Projects told in full: which lists of work they are.
import { describe, expect, it } from 'vitest';
import cases from './cases.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { said } from './said.fixture.ts';

const { fill } = cases;
const { servicesCopy } = MATERIAL_FIXTURE;

function withResult(result: string | undefined) {
  const items = [{ title: said('Trades Club supper'), result: result === undefined ? undefined : said(result) }];
  const told = { ...servicesCopy, cases: { heading: said('Tables we have laid'), items } };
  return { ...MATERIAL_FIXTURE, servicesCopy: told };
}

describe('cases', () => {
  it('stand instead of the plain list of work where one says what came of it', () => {
    expect(fill(withResult('Nothing was left.'), pageOf('work'))).toMatchObject({ isHeadingHidden: true });
    expect(Object.values(cases.variants).every(({ replaces }) => replaces?.includes('work'))).toBe(true);
  });

  it('leave a plain list of work alone', () => {
    expect(fill(withResult(undefined), pageOf('work'))).toBeUndefined();
  });
});
