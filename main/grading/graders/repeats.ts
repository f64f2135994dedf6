// The same words twice: a paragraph that stands twice on a page, a sentence on several pages.
import { sentencesOf } from '../../../agents/reading/sentences.ts';
import { defineSiteGrader, type Seen } from '../grader.ts';
import { advice, doubt, fault, isForwarding, isNotFoundPage, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { blocksOf, wordsIn, type Block } from '../words/blocks.ts';
import { inBlock } from '../words/in-block.ts';
import { isLegalPage } from '../words/legal-pages.ts';

/** Shorter ones are names, labels and calls, which may return. */
const SHORTEST_WORDS = 8;
/** What so many pages share is a part of the frame, such as the line that closes each page. */
const MOST_PAGES = 3;

export default defineSiteGrader({
  purpose: 'Looks for words that are said twice.',
  version: 1,
  audits: {
    paragraphs: { dimension: 'content', claim: 'No paragraph stands twice on a page', weight: 4 },
    sentences: { dimension: 'content', claim: 'Each page says something of its own', weight: 2 },
  },

  german: {
    'No paragraph stands twice on a page': 'Kein Absatz steht zweimal auf einer Seite',
    'Each page says something of its own': 'Jede Seite sagt etwas Eigenes',
    'The same paragraph stands on this page before.': 'Derselbe Absatz steht schon auf dieser Seite.',
    'Keep one of the two.': 'Einen von beiden behalten.',
    'The same sentence stands on {}.': 'Derselbe Satz steht auf {}.',
    'Say here what only this page can say.': 'Hier sagen, was nur diese Seite sagen kann.',
  },

  grade(site) {
    const pages = site.pages.filter((page) => !isNotFoundPage(page) && !isForwarding(page) && !isLegalPage(page));
    const own = pages.map((page) => ({ page, blocks: paragraphsOf(page) }));
    const sentences = own.flatMap(({ page, blocks }) =>
      blocks.flatMap((block) =>
        sentencesOf(block.text)
          .filter(isLong)
          .map((text) => ({ page, block, text })),
      ),
    );

    return {
      paragraphs: ofMany(
        own.flatMap(({ page, blocks }) => twiceOn(page, blocks, site.model ? fault : doubt)),
        own.flatMap(({ blocks }) => blocks).length,
      ),
      sentences: ofMany(acrossPages(sentences), sentences.length),
    };
  },
});

function paragraphsOf(page: PageUnderGrade): Block[] {
  return blocksOf(page).filter(
    ({ isOwn, kind, text }) => isOwn && !['head', 'alternative', 'label'].includes(kind) && isLong(text),
  );
}

function isLong(text: string): boolean {
  return wordsIn(text).length >= SHORTEST_WORDS;
}

/** Elsewhere the second may stand there for other screens alone, which no markup tells. */
function twiceOn(page: PageUnderGrade, blocks: readonly Block[], sayOfProse: typeof fault): Seen[] {
  const seen = new Set<string>();

  return blocks.flatMap((block) => {
    const words = bare(block.text);
    if (!seen.has(words)) {
      seen.add(words);
      return [];
    }
    const isParagraph = block.kind === 'prose' && wordsIn(block.text).length >= SHORTEST_WORDS;
    const say = isParagraph ? sayOfProse : doubt;
    return [inBlock(block, say('The same paragraph stands on this page before.', 'Keep one of the two.'), page)];
  });
}

function acrossPages(sentences: readonly { page: PageUnderGrade; block: Block; text: string }[]): Seen[] {
  const alike = Map.groupBy(sentences, ({ text }) => bare(text));

  return [...alike.values()].flatMap((same) => {
    const pages = new Set(same.map(({ page }) => page));
    if (pages.size > MOST_PAGES) return [];

    return [...pages].flatMap((page, index) => {
      const other = [...pages].slice(0, index).find((before) => !leadsTo(before, page) && !leadsTo(page, before));
      const own = same.find((each) => each.page === page);
      if (!other || !own) return [];

      const seen = advice(`The same sentence stands on ${other.path}.`, 'Say here what only this page can say.');
      return [inBlock({ ...own.block, text: own.text }, seen, page)];
    });
  });
}

/** A page above another gives a taste of it: the home page of all, a list of each of its entries. */
function leadsTo(above: PageUnderGrade, below: PageUnderGrade): boolean {
  return below.path.startsWith(above.path.replace(/(?:index)?\.html?$/i, ''));
}

function bare(text: string): string {
  return wordsIn(text).join(' ').toLowerCase();
}
