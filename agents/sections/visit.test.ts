// Where and when: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import visit from './visit.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { THIN_MATERIAL } from './thin-material.fixture.ts';

const { fill } = visit;

const PHONE_ONLY = {
  ...THIN_MATERIAL,
  contactCopy: { ...THIN_MATERIAL.contactCopy, phones: MATERIAL_FIXTURE.contactCopy.phones },
};

describe('visit', () => {
  it('takes the heading that each page has for it', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({ heading: MATERIAL_FIXTURE.homeCopy.visit?.heading });
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toMatchObject({ heading: MATERIAL_FIXTURE.contactCopy.visitHeading });
  });

  it('names map, telephone and mail, the map first', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toMatchObject({
      ways: [
        { href: 'https://www.openstreetmap.org/?mlat=53.74&mlon=-2.01' },
        { href: 'tel:+441422496077' },
        { href: 'mailto:bread@secondrise.example' },
      ],
    });
  });

  it('shows a telephone number alone on the contact page, but not on the home page', () => {
    expect(fill(PHONE_ONLY, pageOf('contact'))).toMatchObject({ ways: [{ href: 'tel:+441422496077' }], address: [] });
    expect(fill(PHONE_ONLY, pageOf('home'))).toBeUndefined();
  });
});
