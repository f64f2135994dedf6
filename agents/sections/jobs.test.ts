// Posts to fill: what the home page says of them, and how to apply.
import { describe, expect, it } from 'vitest';
import jobs from './jobs.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = jobs;

describe('jobs', () => {
  it('names the posts at home and leads to their page', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toMatchObject({ items: [{ rows: [] }], more: { href: '/jobs/' } });
  });

  it('gives terms and a mail with its subject on their own page', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('jobs'))).toMatchObject({
      items: [{ rows: [{ value: { text: '30 a week' } }], apply: { href: 'mailto:bread@secondrise.example?subject=A%20baker' } }],
    });
  });

  it('gives terms on the page about the client where they have no page', () => {
    const pages = MATERIAL_FIXTURE.sitemap.pages.filter(({ kind }) => kind !== 'jobs');
    const material = { ...MATERIAL_FIXTURE, sitemap: { ...MATERIAL_FIXTURE.sitemap, pages } };

    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toBeUndefined();
    expect(fill(material, pageOf('about'))).toMatchObject({ items: [{ rows: [{ value: { text: '30 a week' } }] }] });
    expect(fill(material, pageOf('home'))).toMatchObject({
      items: [{ rows: [] }],
      more: { href: expect.stringMatching(/^\/.+\/$/) },
    });
  });

  it('offers the phone where there is no mail address', () => {
    const contactCopy = { ...MATERIAL_FIXTURE.contactCopy, mails: [] };
    expect(fill({ ...MATERIAL_FIXTURE, contactCopy }, pageOf('jobs'))).toMatchObject({
      items: [{ apply: { href: 'tel:+441422496077' } }],
    });
  });
});
