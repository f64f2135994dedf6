// Links of a page.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Actions, PlainLink } from './links.tsx';
import { SiteProvider } from './site-context.ts';
import { SITE_FIXTURE } from './site.fixture.ts';

const CALL = { text: { text: '01422 496 077', from: ['facts.phones.0'] }, href: 'tel:+441422496077' };
const MAP = { text: { text: 'Open the map', from: ['frame:labels.openMap'] }, href: 'https://www.openstreetmap.org/' };

function html(children: ReactNode): string {
  return renderToStaticMarkup(<SiteProvider value={SITE_FIXTURE}>{children}</SiteProvider>);
}

describe('PlainLink', () => {
  it('draws the icon of what the link does where the site has one', () => {
    expect(html(<PlainLink to={CALL} at="/ways/0" hasIcon />)).toContain('<svg class="icon"');
    expect(html(<PlainLink to={MAP} at="/ways/1" hasIcon />)).not.toContain('<svg');
  });

  it('gives other sites no hold on the page', () => {
    expect(html(<PlainLink to={MAP} at="/ways/1" />)).toContain('rel="noopener"');
  });
});

describe('Actions', () => {
  it('leaves no empty paragraph', () => {
    expect(html(<Actions action={undefined} second={undefined} />)).toBe('');
  });

  it('sets the action as a button and the second as a link', () => {
    expect(html(<Actions action={CALL} second={MAP} />)).toMatch(/<a class="btn".*<a class="alt"/);
  });
});
