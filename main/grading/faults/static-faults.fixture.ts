// Known faults, each put into a good site, and the rule and place by which it is to be found.
import { randomBytes } from 'node:crypto';
import type { SiteFiles } from './site-files.fixture.ts';

export interface Fault {
  rule: string;
  /** Address of the page or file, and a part of the selector where there is one. */
  at: string | ((site: SiteFiles) => string);
  selector?: string;
  put(this: void, site: SiteFiles): void;
}

const HOME = 'index.html';
const END = '</main>';
const HEAD_END = '</head>';

const inMain = (markup: string) => (site: SiteFiles) => site.change(HOME, END, `${markup}${END}`);
const inHead = (markup: string) => (site: SiteFiles) => site.change(HOME, HEAD_END, `${markup}${HEAD_END}`);
const inSheet = (text: string) => (site: SiteFiles) => site.change(site.sheet, /$/, text);
const replacing = (before: string | RegExp, after: string) => (site: SiteFiles) => site.change(HOME, before, after);
const inForm = (before: string | RegExp, after: string) => (site: SiteFiles) =>
  site.change(site.pageWith('<form'), before, after);
const script = (text: string) => (site: SiteFiles) => {
  site.files['added.js'] = text;
  inMain('<script src="/added.js" defer></script>')(site);
};

const formPage = (site: SiteFiles) => `/${site.pageWith('<form').replace('index.html', '')}`;
const tablePage = (site: SiteFiles) => `/${site.pageWith('<table').replace('index.html', '')}`;
const sheet = (site: SiteFiles) => `/${site.sheet}`;

export const FAULTS: Readonly<Record<string, Fault>> = {
  'no title': { rule: 'metadata.title', at: '/', put: replacing(/<title>.*?<\/title>/, '') },
  'a title that says nothing': {
    rule: 'metadata.title',
    at: '/',
    selector: 'title',
    put: replacing(/<title>.*?<\/title>/, '<title>Home</title>'),
  },
  'a title used twice': {
    rule: 'alike.titles',
    at: '/twin/',
    put: (site) => void (site.files['twin/index.html'] = site.text(HOME)),
  },
  'no description': { rule: 'metadata.description', at: '/', put: replacing(/<meta name="description"[^>]*>/, '') },
  'an address elsewhere': {
    rule: 'metadata.canonical',
    at: '/',
    selector: 'link',
    put: replacing(/(<link rel="canonical" href="[^"]*)"/, '$1visit/"'),
  },
  'kept out of search': {
    rule: 'metadata.indexable',
    at: '/',
    selector: 'meta',
    put: inHead('<meta name="robots" content="noindex">'),
  },
  'an unknown language elsewhere': {
    rule: 'metadata.alternates',
    at: '/',
    selector: 'link',
    put: inHead('<link rel="alternate" hreflang="english" href="https://tanseys.example/en/">'),
  },
  'nothing to share': { rule: 'metadata.sharing', at: '/', put: replacing(/<meta property="og:image" [^>]*>/, '') },
  'no language': { rule: 'metadata.language', at: '/', selector: 'html', put: replacing(/ lang="[^"]*"/, '') },
  'a language that is none': {
    rule: 'metadata.language',
    at: '/',
    selector: 'html',
    put: replacing(/ lang="[^"]*"/, ' lang="english"'),
  },
  'no enlarging': {
    rule: 'metadata.zoom',
    at: '/',
    selector: 'meta',
    put: replacing('initial-scale=1', 'initial-scale=1, user-scalable=no'),
  },
  'no viewport': { rule: 'metadata.viewport', at: '/', put: replacing(/<meta name="viewport"[^>]*>/, '') },
  'no coding of letters': { rule: 'metadata.charset', at: '/', put: replacing(/<meta charset[^>]*>/, '') },
  'no doctype': { rule: 'metadata.doctype', at: '/', put: replacing(/<!doctype html>/i, '') },
  'a level of headings left out': {
    rule: 'headings.in-order',
    at: '/',
    selector: 'h5',
    put: inMain('<h2>Bread</h2><h5>Rye</h5>'),
  },
  'two main headings': { rule: 'headings.one-main', at: '/', selector: 'h1', put: inMain('<h1>Bread</h1>') },
  'an empty heading': { rule: 'headings.with-words', at: '/', selector: 'h2', put: inMain('<h2></h2>') },
  'data that cannot be read': {
    rule: 'structured-data.readable',
    at: '/',
    selector: 'script',
    put: replacing('"@type":"Bakery",', '"@type":"Bakery"'),
  },
  'data of no kind': {
    rule: 'structured-data.known',
    at: '/',
    selector: 'script',
    put: replacing('"@type":"Bakery"', '"@type":"Bakry"'),
  },
  'data with a made-up word': {
    rule: 'structured-data.known',
    at: '/',
    selector: 'script',
    put: replacing('"telephone"', '"phoneNumber"'),
  },
  'data without an address': {
    rule: 'structured-data.complete',
    at: '/',
    selector: 'script',
    put: replacing('"address":', '"slogan":'),
  },
  'data with another phone number': {
    rule: 'structured-data.agrees',
    at: '/',
    selector: 'script',
    put: replacing(/"telephone":"[^"]*"/, '"telephone":"+442079460000"'),
  },
  'data with an unwritten price': {
    rule: 'structured-data.values',
    at: '/',
    selector: 'script',
    put: replacing('"price":5.2', '"price":"€5,20"'),
  },
  'a table without headers': {
    rule: 'tables.headers',
    at: tablePage,
    selector: 'table',
    put: (site) => {
      const page = site.pageWith('<table');
      site.change(page, /<(\/?)th\b[^>]*>/g, '<$1td>');
    },
  },
  'a field without label': {
    rule: 'forms-static.labels',
    at: formPage,
    put: inForm(/<label\b[^>]*>[\s\S]*?<\/label>/, '<input name="it" placeholder="Name">'),
  },
  'a field without name': {
    rule: 'forms-static.names',
    at: formPage,
    put: inForm(/(<(?:input|textarea)[^>]*?) name="[^"]*"/, '$1'),
  },
  'a form sent nowhere': {
    rule: 'forms-static.target',
    at: formPage,
    selector: 'form',
    put: inForm(/(<form[^>]*?action=")[^"]*"/, '$1#"'),
  },
  'words put into the address': {
    rule: 'forms-static.method',
    at: formPage,
    selector: 'form',
    put: inForm(/ method="[^"]*"/, ''),
  },
  'a form without encryption': {
    rule: 'security.forms',
    at: formPage,
    selector: 'form',
    put: inForm(/(<form[^>]*?action=")[^"]*"/, '$1http://forms.tanseys.example/"'),
  },
  'a dead link': { rule: 'links.links', at: '/', selector: 'a', put: inMain('<a href="/contcat/">Contact</a>') },
  'a dead picture': {
    rule: 'links.resources',
    at: '/',
    selector: 'img',
    put: inMain('<img src="/gone.webp" alt="" width="9" height="9">'),
  },
  'a link to no place': { rule: 'links.fragments', at: '/', selector: 'a', put: inMain('<a href="/visit/#map">Map</a>') },
  'a link for later': { rule: 'links.placeholders', at: '/', selector: 'a', put: inMain('<a href="#">Soon</a>') },
  'a link with a stray %': { rule: 'links.links', at: '/', selector: 'a', put: inMain('<a href="/100%/">All</a>') },
  'a picture without text': {
    rule: 'images.alt',
    at: '/',
    selector: 'img',
    put: inMain('<img src="/favicon.png" width="9" height="9">'),
  },
  'a picture called by its file': {
    rule: 'images.alt-words',
    at: '/',
    selector: 'img',
    put: inMain('<img src="/favicon.png" alt="IMG_2041.jpg" width="9" height="9">'),
  },
  'a picture without size': {
    rule: 'images.sized',
    at: '/',
    selector: 'img',
    put: inMain('<img src="/favicon.png" alt="Loaf">'),
  },
  'a picture that is none': {
    rule: 'images.whole',
    at: '/',
    selector: 'img',
    put: (site) => {
      site.files['loaf.png'] = 'no picture';
      inMain('<img src="/loaf.png" alt="Loaf" width="9" height="9">')(site);
    },
  },
  'search engines kept out': {
    rule: 'crawling.robots',
    at: '/robots.txt',
    put: (site) => void (site.files['robots.txt'] = 'User-agent: *\nDisallow: /\n'),
  },
  'no sitemap': { rule: 'crawling.sitemap', at: '/sitemap.xml', put: (site) => void delete site.files['sitemap.xml'] },
  'a dead entry in the sitemap': {
    rule: 'crawling.sitemap-alive',
    at: '/sitemap.xml',
    put: (site) => site.change('sitemap.xml', '</urlset>', '<url><loc>https://tanseys.example/gone/</loc></url></urlset>'),
  },
  'a page that nothing links to': {
    rule: 'crawling.reachable',
    at: '/classes/',
    put: (site) => void (site.files['classes/index.html'] = site.text(HOME)),
  },
  'a property that is none': { rule: 'css.properties', at: sheet, put: inSheet('.price{colr:#111}') },
  'a value that is none': { rule: 'css.values', at: sheet, put: inSheet('.price{margin:12pxx}') },
  'a rule never closed': { rule: 'css.syntax', at: sheet, put: inSheet('.price{color:#111') },
  'a script that cannot be read': { rule: 'scripts.syntax', at: '/added.js', put: script('const broken = {;') },
  'a script that names what is not there': {
    rule: 'scripts.careful',
    at: '/added.js',
    put: script('startSlider(document.body);'),
  },
  'a script that runs words': { rule: 'scripts.safe', at: '/added.js', put: script('window.run = (words) => eval(words);') },
  'a script that writes the address into the page': {
    rule: 'scripts.safe',
    at: '/added.js',
    put: script('document.body.innerHTML = location.hash;'),
  },
  'a key in a script': { rule: 'security.secrets', at: '/added.js', put: script('const id = "AKIAQ3EGRH7NKLM2PTUV";') },
  'code in an attribute': {
    rule: 'security.handlers',
    at: '/',
    selector: 'a',
    put: inMain('<a href="/" onclick="track()">Home</a>'),
  },
  'a picture without encryption': {
    rule: 'security.encrypted',
    at: '/',
    selector: 'img',
    put: inMain('<img src="http://cdn.tanseys.example/a.png" alt="" width="9" height="9">'),
  },
  'unsealed code from elsewhere': {
    rule: 'security.integrity',
    at: '/',
    selector: 'script',
    put: inMain('<script src="https://cdn.tanseys.example/a.js" defer></script>'),
  },
  'no policy': {
    rule: 'security.policy',
    at: '/_headers',
    put: (site) => site.change('_headers', /.*Content-Security-Policy.*\n/, ''),
  },
  'a weak policy': {
    rule: 'security.policy',
    at: '/_headers',
    put: (site) => site.change('_headers', "default-src 'none'", "default-src * 'unsafe-inline'"),
  },
  'no guess of types forbidden': {
    rule: 'security.headers',
    at: '/_headers',
    put: (site) => site.change('_headers', /.*nosniff\n/, ''),
  },
  'passwords of the maker': { rule: 'security.exposed', at: '/.env', put: (site) => void (site.files['.env'] = 'A=1') },
  'a script that holds the page up': {
    rule: 'weight.blocking',
    at: '/',
    selector: 'script',
    put: (site) => {
      site.files['added.js'] = 'document.title;';
      inHead('<script src="/added.js"></script>')(site);
    },
  },
  'a heavy page': {
    rule: 'weight.total',
    at: '/',
    put: (site) => {
      site.files['film.mp4'] = randomBytes(3_000_000);
      inMain('<video src="/film.mp4"></video>')(site);
    },
  },
  'heavy scripts': { rule: 'weight.scripts', at: '/', put: script(`"${randomBytes(300_000).toString('hex')}";`) },
  'too many elements': { rule: 'weight.elements', at: '/', put: inMain('<i></i>'.repeat(4000)) },
};
