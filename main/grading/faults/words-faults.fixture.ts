// Known faults of words and truth, each put into a good site, and the rule and place by which it is to be found.
import type { SiteFiles } from './site-files.fixture.ts';
import type { Fault } from './static-faults.fixture.ts';

interface WordsFault extends Fault {
  /** Brief of the site it is put into; the bakery's where missing. */
  brief?: 'metalwork';
}

const HOME = 'index.html';
const STORY = 'story/index.html';
const SHELF = 'bread-cakes/index.html';
const VISIT = 'visit/index.html';
const IMPRINT = 'legal-notice/index.html';

const put =
  (markup: string, page = HOME) =>
  (site: SiteFiles) =>
    site.change(page, '</main>', `${markup}</main>`);
const says = (words: string, page?: string) => put(`<p id="it">${words}</p>`, page);
const swap = (page: string, before: string | RegExp, after: string) => (site: SiteFiles) => site.change(page, before, after);

/** Takes a page and every link to it away. */
const without = (folder: string) => (site: SiteFiles) => {
  delete site.files[`${folder}/index.html`];
  for (const [file, content] of Object.entries(site.files)) {
    if (file.endsWith('.html'))
      site.files[file] = content.toString().replaceAll(new RegExp(`<a href="/${folder}/"[^]*?</a>`, 'g'), '');
  }
};

const LONG = `We bake ${'and sweep and bake '.repeat(12)}until it is done.`;
const HARD =
  'Notwithstanding considerable infrastructural limitations, the establishment subsequently underwent comprehensive transformation. ';
const WALL = 'The flour goes up on the rope, and the bread comes down. '.repeat(15);
const FRENCH = 'Nous faisons notre pain avec beaucoup de soin et nous utilisons la farine du moulin dans la vallée.';

const IT = { at: '/', selector: '#it' };

export const WORDS_FAULTS: Readonly<Record<string, WordsFault>> = {
  'an invented year': { rule: 'grounding.numbers', ...IT, put: says('The oven was lit in 1887.') },
  'an invented figure': { rule: 'grounding.numbers', ...IT, put: says('Trusted by 4,850 neighbours.') },
  'an invented name': { rule: 'grounding.names', ...IT, put: says('The bread was praised by Jonathan Marlowe.') },
  'an invented place': { rule: 'grounding.names', ...IT, put: says('The flour comes from Skibbereen.') },
  'an invented claim': { rule: 'grounding.sentences', ...IT, put: says('Every loaf is organic and certified.') },
  'an invented claim in German': {
    rule: 'grounding.sentences',
    brief: 'metalwork',
    ...IT,
    put: says('Unsere Treppen sind preisgekrönt.'),
  },
  'a wrong number in one place': {
    rule: 'facts.phones',
    at: '/visit/',
    put: swap(VISIT, '<span>(020) 915 0142</span>', '<span>(020) 915 0124</span>'),
  },
  'a number of nobody in the text': { rule: 'facts.phones', ...IT, put: says('Or ring 021 427 5511 at night.') },
  'a link that calls another number': {
    rule: 'facts.phones',
    at: '/visit/',
    selector: 'a',
    put: swap(VISIT, 'href="tel:+353209150142"', 'href="tel:+353209150199"'),
  },
  'a wrong mail address': { rule: 'facts.mails', ...IT, put: says('Write to orders@tanseysbread.example.') },
  'a link that writes to another': {
    rule: 'facts.mails',
    at: '/visit/',
    selector: 'a',
    put: swap(VISIT, 'href="mailto:bread@tanseys.example"', 'href="mailto:bred@tanseys.example"'),
  },
  'wrong opening hours': { rule: 'facts.hours', at: '/', selector: 'dd', put: swap(HOME, '8:00–12:00', '8:00–13:00') },
  'hours of another day': {
    rule: 'facts.hours',
    at: '/visit/',
    selector: 'dd',
    put: swap(VISIT, '<dt>Saturday</dt>', '<dt>Sunday</dt>'),
  },
  'a wrong price': { rule: 'facts.prices', at: '/bread-cakes/', put: swap(SHELF, '€5.20', '€5.80') },
  'the price of another': { rule: 'facts.prices', at: '/bread-cakes/', put: swap(SHELF, '€5.20', '€4.50') },
  'a wrong house number': {
    rule: 'facts.address',
    at: '/visit/',
    put: swap(VISIT, '<span>The Net Loft, 3 Spiller’s Lane', '<span>The Net Loft, 8 Spiller’s Lane'),
  },
  'a wrong postcode': {
    rule: 'facts.address',
    brief: 'metalwork',
    at: '/anfrage/',
    put: swap('anfrage/index.html', '<span>81371 München', '<span>81317 München'),
  },
  'a day that is over': { rule: 'facts.current', ...IT, put: says('Orders are open until 3 March 2024.') },
  'a year long gone': { rule: 'facts.current', ...IT, put: says('© 2019 Tansey’s') },
  'no imprint': { rule: 'legal.imprint', at: '/', put: without('legal-notice') },
  'no privacy notice': { rule: 'legal.privacy', at: '/', put: without('privacy') },
  'an imprint without its name': {
    rule: 'legal.complete',
    at: '/legal-notice/',
    put: (site) => {
      site.files[IMPRINT] = site.text(IMPRINT).replaceAll('Nora Tansey trading as Tansey’s', 'Tansey’s');
    },
  },
  'a page that hides the imprint': {
    rule: 'legal.linked',
    at: '/story/',
    put: swap(STORY, /<a href="\/legal-notice\/"[^]*?<\/a>/, ''),
  },
  'lorem ipsum': { rule: 'placeholders.dummy', ...IT, put: says('Lorem ipsum dolor sit amet.') },
  'words to replace': { rule: 'placeholders.dummy', ...IT, put: says('Your text here') },
  'words for later': { rule: 'placeholders.dummy', ...IT, put: says('Prices: TBD') },
  'a place never filled in': { rule: 'placeholders.filled', ...IT, put: says('Hello {{first_name}}, the bread is gone.') },
  'a value that is missing': { rule: 'placeholders.filled', at: '/bread-cakes/', put: swap(SHELF, '€5.20', '€undefined') },
  'a program showing through': { rule: 'placeholders.filled', ...IT, put: says('Ask [object Object] for a loaf.') },
  nobody: { rule: 'placeholders.examples', ...IT, put: says('Baked by John Doe.') },
  'an address for examples': { rule: 'placeholders.examples', ...IT, put: says('Write to info@example.com.') },
  'a known misspelling': { rule: 'spelling.misspelt', ...IT, put: says('You will recieve it warm.') },
  'a known misspelling in German': {
    rule: 'spelling.misspelt',
    brief: 'metalwork',
    ...IT,
    put: says('Das ist bei uns der Standart.'),
  },
  'a slip of the pen': { rule: 'spelling.known', ...IT, put: says('The bread is brwon and warm.') },
  'a word twice': { rule: 'grammar.sound', ...IT, put: says('The bread is made with with flour.') },
  'a wrong article': { rule: 'grammar.sound', ...IT, put: says('This is an loaf of bread.') },
  'a verb that does not agree': { rule: 'grammar.sound', ...IT, put: says('He go to the shop every morning.') },
  'a phrase of advertising': { rule: 'voice.worn', ...IT, put: says('We go the extra mile for bread.') },
  'a phrase of advertising in German': {
    rule: 'voice.worn',
    brief: 'metalwork',
    ...IT,
    put: says('Bei uns bekommen Sie alles aus einer Hand.'),
  },
  'praise that states nothing': { rule: 'voice.praise', ...IT, put: says('A stunning loaf of bread.') },
  'a word that the client forbade': { rule: 'voice.avoided', ...IT, put: says('This is artisan bread.') },
  'exclamation marks': { rule: 'voice.calm', ...IT, put: says('Come and buy it now!!') },
  'a paragraph twice': {
    rule: 'repeats.paragraphs',
    at: '/story/',
    selector: '#it',
    put: (site) => {
      const text = 'The flour goes up on the rope, and the bread comes down the stair.';
      put(`<p>${text}</p><p id="it">${text}</p>`, STORY)(site);
    },
  },
  'a sentence of another page': {
    rule: 'repeats.sentences',
    at: '/visit/',
    selector: '#it',
    put: (site) => {
      const text = 'The flour goes up on the rope, and the bread comes down the stair.';
      says(text, STORY)(site);
      says(text, VISIT)(site);
    },
  },
  'words in another language': { rule: 'language.parts', ...IT, put: says(FRENCH) },
  'a page in another language than it says': {
    rule: 'language.page',
    at: '/story/',
    selector: 'html',
    put: swap(STORY, 'lang="en"', 'lang="de"'),
  },
  'a sentence without end': { rule: 'readability.sentences', ...IT, put: says(LONG) },
  'a text for scholars': {
    rule: 'readability.ease',
    at: '/questions-and-answers/',
    put: says(HARD.repeat(60), 'questions-and-answers/index.html'),
  },
  'a wall of words': { rule: 'readability.paragraphs', ...IT, put: says(WALL) },
  shouting: { rule: 'readability.calm', ...IT, put: says('COME AND BUY BREAD AT THE DOOR') },
  'a link that says nothing': { rule: 'links-words.telling', ...IT, put: put('<p><a id="it" href="/visit/">Click here</a></p>') },
  'one name for two places': { rule: 'links-words.apart', ...IT, put: put('<p><a id="it" href="/visit/">Story</a></p>') },
  'an address for a link': {
    rule: 'links-words.spoken',
    ...IT,
    put: put('<p><a id="it" href="https://tanseys.example/">https://tanseys.example/bread/of/the/week/?from=home</a></p>'),
  },
  'a page with nothing to say': {
    rule: 'thin.enough',
    at: '/cakes/',
    selector: 'main',
    put: (site) =>
      void (site.files['cakes/index.html'] = site.text(STORY).replace(/<main[^]*<\/main>/, '<main><h1>Cakes</h1></main>')),
  },
  'a page that says what another says': {
    rule: 'thin.own',
    at: '/tale/',
    selector: 'main',
    put: (site) => void (site.files['tale/index.html'] = site.text(STORY)),
  },
};
