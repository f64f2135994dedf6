// Pages that say next to nothing, and pages that say what another says already.
import { defineSiteGrader, type Seen } from '../grader.ts';
import { doubt, isForwarding, isNotFoundPage, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import { blocksOf } from '../words/blocks.ts';
import { isLegalPage } from '../words/legal-pages.ts';
import { Shingled, shinglesOf } from '../words/shingles.ts';

/** Fewer words of its own tell a visitor and a search engine nothing; pages of pictures, forms and maps speak otherwise. */
const LEAST_WORDS = 40;
const MANY_PICTURES = 4;
/** A. Broder, On the resemblance and containment of documents (1997): near-duplicates share most of their shingles. */
const NEAR_DUPLICATE = 0.8;

export default defineSiteGrader({
  purpose: 'Compares what pages say, and how much.',
  version: 1,
  audits: {
    enough: { dimension: 'content', claim: 'Every page has something to say', weight: 5 },
    own: { dimension: 'seo', claim: 'No page says what another says', weight: 6 },
  },

  german: {
    'Every page has something to say': 'Jede Seite hat etwas zu sagen',
    'No page says what another says': 'Keine Seite sagt, was eine andere sagt',
    'The page says nothing of its own.': 'Die Seite sagt nichts Eigenes.',
    'The page says {} words of its own.': 'Die Seite sagt {} eigene Wörter.',
    'Say what the reader came for, or put it on a page that does.':
      'Sagen, wofür der Leser kam, oder es auf eine Seite setzen, die das tut.',
    '{} % of what the page says stands on {} too.': '{} % dessen, was die Seite sagt, steht auch auf {}.',
    'Give the page words of its own, or keep one of the two and send readers on from the other.':
      'Der Seite eigene Worte geben, oder eine von beiden behalten und von der anderen weiterleiten.',
  },

  grade(site) {
    const pages = site.pages.filter((page) => !isNotFoundPage(page) && !isForwarding(page) && !isLegalPage(page));
    return {
      enough: ofMany(pages.map(emptinessFault), pages.length),
      own: ofMany(twinFaults(pages), pages.length),
    };
  },
});

function emptinessFault(page: PageUnderGrade): Seen | undefined {
  const words = ownWords(page).length;
  const speaksOtherwise =
    page.document.byName('form', 'iframe', 'video', 'audio').length > 0 ||
    page.document.byName('img', 'picture').length >= MANY_PICTURES;
  if (words >= LEAST_WORDS || speaksOtherwise) return undefined;

  const seen = doubt(
    words === 0 ? 'The page says nothing of its own.' : `The page says ${words} words of its own.`,
    'Say what the reader came for, or put it on a page that does.',
  );
  return { ...seen, place: { page: page.path, selector: page.document.byName('main').length > 0 ? 'main' : 'body' } };
}

function twinFaults(pages: readonly PageUnderGrade[]): Seen[] {
  const known = new Shingled<PageUnderGrade>();

  return pages.flatMap((page) => {
    const words = ownWords(page);
    if (words.length < LEAST_WORDS) return [];

    const twin = known.nearest(shinglesOf(words));
    if (!twin || twin.similarity < NEAR_DUPLICATE) {
      known.add(page, shinglesOf(words));
      return [];
    }
    const share = Math.round(twin.similarity * 100);
    const seen = doubt(
      `${share} % of what the page says stands on ${twin.of.path} too.`,
      'Give the page words of its own, or keep one of the two and send readers on from the other.',
    );
    return [{ ...seen, place: { page: page.path, selector: 'main' } }];
  });
}

function ownWords(page: PageUnderGrade): string[] {
  return blocksOf(page)
    .filter(({ isOwn, kind }) => isOwn && kind !== 'head' && kind !== 'alternative')
    .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
