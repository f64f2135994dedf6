// Legal text: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import prose from './prose.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = prose;

describe('prose', () => {
  it.each([
    ['imprint', 'Legal notice'],
    ['privacy', 'Privacy'],
  ])('fills the page %s from the part of that name', (id, heading) => {
    const page = { ...pageOf('legal'), id };
    expect(fill(MATERIAL_FIXTURE, page)).toMatchObject({ heading: { text: heading } });
  });

  it('leaves out a part that the country does not ask for', () => {
    expect(fill(MATERIAL_FIXTURE, { ...pageOf('legal'), id: 'accessibility' })).toBeUndefined();
  });
});
