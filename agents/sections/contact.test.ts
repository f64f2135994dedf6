// The form: what fills it, and what it is shown as.
import { describe, expect, it } from 'vitest';
import contact from './contact.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { renderSection } from '../markup/section-frame.tsx';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';

const { fill } = contact;

describe('contact', () => {
  it('sends to the first mail address, asks what it is about and says where privacy is explained', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))).toMatchObject({
      sendTo: 'mailto:bread@secondrise.example',
      privacyHref: '/privacy/',
      ways: [{ href: 'tel:+441422496077' }, { href: 'mailto:bread@secondrise.example' }],
    });
    expect(fill(MATERIAL_FIXTURE, pageOf('contact'))?.['subjects']).toHaveLength(7);
  });

  it('has no form where no address would receive it', () => {
    const contactCopy = { ...MATERIAL_FIXTURE.contactCopy, mails: [] };
    expect(fill({ ...MATERIAL_FIXTURE, contactCopy }, pageOf('contact'))).toBeUndefined();
  });

  it('names, completes and requires its fields', () => {
    const section = { type: 'contact', variant: 'split', ground: 'paper' as const, props: contact.example };
    const html = renderSection(section, 'contact', SITE_FIXTURE);
    expect(html).toContain('<label for="contact-mail"><span>Your e-mail address</span></label>');
    expect(html).toContain('type="email" autocomplete="email" required=""');
    expect(html).toContain('<form action="mailto:bread@secondrise.example" enctype="text/plain" method="post">');
    expect(html).toContain('<option>Something else</option>');
  });
});
