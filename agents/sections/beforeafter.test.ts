// Two photos of one thing: which pairs are shown.
import { describe, expect, it } from 'vitest';
import beforeafter from './beforeafter.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = beforeafter;
const { imagery } = MATERIAL_FIXTURE;

function withPhotos(...stages: ('before' | 'after')[]) {
  const photos = stages.map((stage) => ({
    id: `photo-${stage}`,
    kind: 'photo' as const,
    source: `loft-${stage}.jpg`,
    seed: '',
    width: 1600,
    height: 1200,
    focus: { x: 0.5, y: 0.5 },
    stage,
  }));
  return { ...MATERIAL_FIXTURE, imagery: { ...imagery, pictures: [...imagery.pictures, ...photos] } };
}

describe('before and after', () => {
  it('shows a pair whose photos both can be used', () => {
    expect(fill(withPhotos('before', 'after'), pageOf('work'))).toMatchObject({
      pairs: [{ before: 'photo-before', after: 'photo-after', caption: { text: 'The loft' } }],
    });
  });

  it('leaves out a pair with one photo missing', () => {
    expect(fill(withPhotos('after'), pageOf('work'))).toBeUndefined();
  });
});
