// A section as HTML.
import { describe, expect, it } from 'vitest';
import { SitewrightError } from '../site/error.ts';
import { SECTIONS } from '../sections/registry.ts';
import { renderSection } from './section-frame.tsx';
import { SITE_FIXTURE } from './site.fixture.ts';

describe('renderSection', () => {
  it('puts a section in an element that says type, variant and ground', () => {
    const section = { type: 'quote', variant: 'big', ground: 'deep' as const, props: SECTIONS.get('quote')?.example ?? {} };
    expect(renderSection(section, 'home-quote', SITE_FIXTURE)).toMatch(
      /^<section class="s s-quote v-big g-deep" id="home-quote">/,
    );
  });

  it('leaves header and footer their own element', () => {
    const section = { type: 'header', variant: 'bar', ground: 'paper' as const, props: SECTIONS.get('header')?.example ?? {} };
    expect(renderSection(section, 'header', SITE_FIXTURE)).toMatch(/^<header class="site-h h-bar">/);
  });

  it('writes attribute names as HTML does', () => {
    const section = {
      type: 'contact',
      variant: 'split',
      ground: 'paper' as const,
      props: SECTIONS.get('contact')?.example ?? {},
    };
    expect(renderSection(section, 'contact', SITE_FIXTURE)).toContain('enctype="text/plain"');
  });

  it('names the sections there are when asked for one there is not', () => {
    const section = { type: 'carousel', variant: 'plain', ground: 'paper' as const, props: {} };
    expect(() => renderSection(section, 'carousel', SITE_FIXTURE)).toThrow(SitewrightError);
    expect(() => renderSection(section, 'carousel', SITE_FIXTURE)).toThrow(/Choose one of .*quote/);
  });
});
