import { expect, test } from 'vitest';
import { gradeSite } from '../grade-site.ts';
import { openMeans, pageWith, showSite } from '../site.fixture.ts';
import links from './links.ts';

async function findings(body: string): Promise<string[]> {
  await using means = openMeans();
  await using shown = await showSite({
    'index.html': pageWith(body),
    'about/index.html': pageWith('<h2 id="story">Our story</h2>'),
    'menu.html': pageWith(''),
    'bread & butter.jpg': 'x',
    _redirects: '/old/ /about/ 301\n',
  });
  const audits = await gradeSite(shown.site, { graders: [{ id: 'links', grader: links }], means, onProgress: () => undefined });
  return audits.flatMap((audit) => audit.findings.map(({ rule, place }) => `${rule} ${place?.page} ${place?.selector}`));
}

test.each([
  '<a href="/">Home</a>',
  '<a href="about/">About</a>',
  '<a href="/about">About</a>',
  '<a href="/about/#story">Story</a>',
  '<a href="/menu">Menu</a>',
  '<a href="/menu.html?from=home">Menu</a>',
  '<a href="/old/">Moved</a>',
  '<a href="#top">Up</a>',
  '<a href="https://example.net/gone">Elsewhere</a>',
  '<a href="tel:+43732123456">Call</a>',
  '<img src="/bread%20&amp;%20butter.jpg" alt="Bread and butter">',
])('%s is alive', async (body) => {
  expect(await findings(body)).toEqual([]);
});

test.each([
  ['<a href="/gone/">Gone</a>', ['links.links / body > a']],
  ['<img src="gone.jpg" alt="">', ['links.resources / body > img']],
  ['<img srcset="gone.jpg 1x" src="/bread%20&amp;%20butter.jpg" alt="">', ['links.resources / body > img']],
  ['<p><a href="/about/#people">People</a></p>', ['links.fragments / body > p > a']],
  ['<a href="/">Home</a><a href="#">Soon</a>', ['links.placeholders / body > a:nth-of-type(2)']],
  ['<a id="it" href="/100%/">All of it</a>', ['links.links / #it']],
  ['<a id="it" href="#%E0%A4%A">There</a>', ['links.fragments / #it']],
  ['<a id="it" href="javascript:void(0)">Soon</a>', ['links.placeholders / #it']],
])('%s is dead', async (body, expected) => {
  expect(await findings(body)).toEqual(expected);
});
