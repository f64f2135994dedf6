// Text on a page.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SiteProvider, type SiteContext } from './site-context.ts';
import { SITE_FIXTURE } from './site.fixture.ts';
import { Words, type WordsProps } from './words.tsx';

const HEADING = { text: 'Twelve mats, so there is always room', from: ['facts.promises.0'] };

function markup(props: WordsProps, site: Partial<SiteContext> = {}): string {
  return renderToStaticMarkup(
    <SiteProvider value={{ ...SITE_FIXTURE, ...site }}>
      <Words {...props} />
    </SiteProvider>,
  );
}

describe('Words', () => {
  it('puts nothing where there are no words', () => {
    expect(markup({ of: undefined, at: '/lead' })).toBe('');
  });

  it('says in the preview where the words stand and what they stand on', () => {
    const html = markup({ of: { text: 'Open', from: ['facts.hours.0', 'frame:open'] }, at: '/hours/0' }, { isEditing: true });
    expect(html).toBe('<span data-at="/hours/0" data-from="facts.hours.0 frame:open">Open</span>');
  });

  it('keeps a unit with its figure where it is fitted, and measures both together', () => {
    const html = markup({ of: { text: '14 km', from: ['facts.figures.0'] }, isFitted: true });
    const [, longest, whole] = /--lw:([\d.]+);--tw:([\d.]+)/.exec(html) ?? [];

    expect(html).toContain('14\u00a0km');
    expect(longest).toBe(whole);
  });

  it('fits a small heading by its own tracking', () => {
    const site = { typography: { ...SITE_FIXTURE.typography, tracking: -0.04 } };
    const widthOf = (as: 'h2' | 'h3') => Number(/--lw:([\d.]+)/.exec(markup({ of: HEADING, as }, site))?.[1]);

    expect(widthOf('h3')).toBeGreaterThan(widthOf('h2'));
  });

  it.each([
    ['wording of the studio', ['frame:home.lead'], '<span lang="en">Open</span>'],
    ['a fact', ['facts.hours.0'], '<span>Open</span>'],
    ['a fact in wording of the studio', ['frame:open', 'facts.hours.0'], '<span>Open</span>'],
  ])('says the language of %s on a page in the client’s own', (_, from, html) => {
    expect(markup({ of: { text: 'Open', from } }, { language: 'en', ownLanguage: 'ja' })).toBe(html);
  });

  it('says nothing of the kind on the finished site', () => {
    expect(markup({ of: { text: 'Open', from: ['facts.hours.0'] }, at: '/hours/0' })).toBe('<span>Open</span>');
  });

  it('gives a heading the width of its longest word', () => {
    expect(markup({ of: HEADING, at: '/heading', as: 'h2' })).toMatch(/^<h2 style="--lw:3\.06;--tw:\d+\.\d\d">/);
  });

  it('sets the second half of a heading in the second voice where the pairing has one', () => {
    const typography = { ...SITE_FIXTURE.typography, hasItalic: true };
    expect(markup({ of: HEADING, at: '/heading', as: 'h1' }, { typography })).toContain(
      '>Twelve mats, <em>so there is always room</em></h1>',
    );
  });

  it('escapes what a client wrote', () => {
    expect(markup({ of: { text: '<script>alert(1)</script>', from: ['brief.description'] }, at: '/lead' })).toBe(
      '<span>&lt;script&gt;alert(1)&lt;/script&gt;</span>',
    );
  });

  it.each([
    ['a telephone number', '01422 496 077', '<span><bdi dir="ltr">01422 496 077</bdi></span>'],
    ['Arabic words', 'مخبز', '<span>مخبز</span>'],
  ])('on a page that reads from the right keeps the order of %s', (_, text, html) => {
    expect(markup({ of: { text, from: ['facts.phones.0'] }, at: '/phone' }, { textDirection: 'rtl' })).toBe(html);
  });
});
