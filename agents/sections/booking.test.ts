// How to book: by the ways the client has.
import { describe, expect, it } from 'vitest';
import booking from './booking.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = booking;

describe('booking', () => {
  it('names the booking page, the first phone and the first mail address', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toMatchObject({
      online: { href: 'https://book.secondrise.example/' },
      ways: [{ href: 'tel:+441422496077' }, { href: 'mailto:bread@secondrise.example' }],
    });
  });

  it('is not there for clients who say nothing about booking', () => {
    const noticeBoard = { ...MATERIAL_FIXTURE.noticeBoard, booking: undefined };
    expect(fill({ ...MATERIAL_FIXTURE, noticeBoard }, pageOf('contact'))).toBeUndefined();
  });
});
