// The missing page: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import notfound from './notfound.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = notfound;

describe('notfound', () => {
  it('says so in the words of the language and leads home', () => {
    const { labels } = MATERIAL_FIXTURE.microcopy;
    expect(fill(MATERIAL_FIXTURE, pageOf('not-found'))).toEqual({
      heading: labels.notFoundHeading,
      text: labels.notFoundText,
      back: { text: labels.notFoundBack, href: '/' },
    });
  });
});
