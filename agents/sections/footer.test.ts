// The footer: what fills it, and what it is shown as.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SiteProvider } from '../markup/site-context.ts';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import footer from './footer.tsx';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';

const { fill } = footer;

const STYLES = import.meta.glob<string>(['./footer.css', '../directions/*.css'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe('footer', () => {
  it('holds what must always be found', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('about'))).toMatchObject({
      address: MATERIAL_FIXTURE.contactCopy.address,
      legal: [{ href: '/legal/' }, { href: '/privacy/' }],
      lines: MATERIAL_FIXTURE.legal.footer,
    });
  });

  it.each(['columns', 'colophon', 'cells', 'shout'])('as %s says how wide the longest word of the name is', (variant) => {
    const section = footer.render({ props: footer.example, variant });
    const html = renderToStaticMarkup(createElement(SiteProvider, { value: SITE_FIXTURE }, section));
    expect(html).toMatch(/<b style="--lw:[\d.]+;--tw:[\d.]+">Second Rise<\/b>/);
  });

  it.each(Object.entries(STYLES))('is sized in %s by what fits, never past it', (_, css) => {
    const rules = [...css.matchAll(/\.site-f(?:\.f-\w+)? b \{([^}]*)\}/g)].map(([, rule]) => rule ?? '');
    expect(rules.filter((rule) => /font-size/.test(rule) && !/font-size:[^;]*--lw/.test(rule))).toEqual([]);
  });

  it('is the same on every page', () => {
    expect(fill(MATERIAL_FIXTURE, pageOf('home'))).toEqual(fill(MATERIAL_FIXTURE, pageOf('legal')));
  });
});
