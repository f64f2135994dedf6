// Where the main action leads: to the client, and nowhere where they cannot be reached.
import { expect, test } from 'vitest';
import type { Requirements } from '../site/discovery.ts';
import { MATERIAL_FIXTURE } from './material.fixture.ts';
import { THIN_MATERIAL } from './thin-material.fixture.ts';
import { actionLink, calledNumber, directLink } from './ways.ts';

const asking = (material: typeof MATERIAL_FIXTURE, kind: Requirements['action']['kind']) => ({
  ...material,
  messaging: { ...material.messaging, action: { ...material.messaging.action, kind } },
});

const UNREACHABLE = {
  ...MATERIAL_FIXTURE,
  noticeBoard: { ...MATERIAL_FIXTURE.noticeBoard, booking: undefined },
  contactCopy: { ...MATERIAL_FIXTURE.contactCopy, phones: [], mails: [] },
};

test.each([
  ['call', MATERIAL_FIXTURE, 'tel:+441422496077'],
  ['order', MATERIAL_FIXTURE, '/visit/'],
  ['order', UNREACHABLE, undefined],
  ['enquire', THIN_MATERIAL, undefined],
  ['visit', UNREACHABLE, '/visit/'],
] as const)('whoever is asked to %s is led there', (kind, material, href) => {
  expect(actionLink(asking(material, kind))?.href).toBe(href);
});

test('what a client asks for in words of their own is led to their door where there is no other way', () => {
  const { action } = UNREACHABLE.messaging;
  const label = { text: 'Talk about a building', from: ['requirements.action.words'] };
  const messaging = { ...UNREACHABLE.messaging, action: { ...action, kind: 'enquire' as const, label } };

  expect(actionLink({ ...UNREACHABLE, messaging })).toEqual({ text: label, href: '/visit/' });
});

test('the number that a button calls can be read beside it where there is no other way', () => {
  const { contactCopy } = MATERIAL_FIXTURE;
  const [phone] = contactCopy.phones;
  const alone = { ...MATERIAL_FIXTURE, contactCopy: { ...contactCopy, phones: contactCopy.phones.slice(0, 1), mails: [] } };

  expect(directLink(asking(alone, 'call'))).toEqual(phone);
  expect(calledNumber(asking(MATERIAL_FIXTURE, 'call'))).toEqual(phone);
  expect(calledNumber(asking(MATERIAL_FIXTURE, 'write'))).toBeUndefined();
});
