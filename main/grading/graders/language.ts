// Whether the words are in the language that the page says: screen readers, translators and spell checkers go by it.
import { definePageGrader, type Seen, type Verdict } from '../grader.ts';
import { doubt, fault, ofFaults, ofMany } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';
import { blocksOf, wordsIn, type Block } from '../words/blocks.ts';
import { clientWords } from '../words/client-words.ts';
import { inBlock } from '../words/in-block.ts';
import { isRecognised, spokenLanguage } from '../words/spoken-language.ts';

export default definePageGrader({
  purpose: 'Tells the language of the words from the words.',
  version: 1,
  audits: {
    page: { dimension: 'accessibility', claim: 'The page is in the language that it says', weight: 6 },
    parts: { dimension: 'accessibility', claim: 'Parts in another language say so', weight: 3 },
  },

  german: {
    'The page is in the language that it says': 'Die Seite ist in der Sprache, die sie angibt',
    'Parts in another language say so': 'Teile in anderer Sprache sagen es',
    'The page says it is in {}, and its words are {}.': 'Die Seite gibt als Sprache {} an, ihre Wörter sind {}.',
    'Write lang="{}" on the html element.': 'lang="{}" an das html-Element schreiben.',
    'This is {} on a page in {}.': 'Das ist {} auf einer Seite in {}.',
    'Translate it, or write lang="{}" on its element so that it is read out in the right voice.':
      'Übersetzen oder lang="{}" an das Element schreiben, damit es in der richtigen Stimme vorgelesen wird.',
    English: 'Englisch',
    German: 'Deutsch',
    French: 'Französisch',
    Spanish: 'Spanisch',
    Italian: 'Italienisch',
    Dutch: 'Niederländisch',
    Portuguese: 'Portugiesisch',
  },

  grade(page, site) {
    const blocks = blocksOf(page).filter(({ language, kind }) => language !== '' && kind !== 'head');
    const [first] = blocks;
    if (!first) return { page: { notApplicable: true }, parts: { notApplicable: true } };

    const stated = page.document.root.attributes['lang']?.toLowerCase().split('-', 1)[0] ?? '';
    if (!isRecognised(stated)) {
      const cannotTell = `Words in the language "${stated}" cannot be told from others.`;
      return { page: { cannotTell }, parts: { cannotTell } };
    }

    const whole = pageVerdict(
      page,
      blocks.filter(({ language }) => language === stated),
      stated,
    );
    const isWrong = 'findings' in whole && whole.findings.length > 0;
    return { page: whole, parts: isWrong ? { notApplicable: true } : partsVerdict(blocks, site) };
  },
});

function pageVerdict(page: PageUnderGrade, blocks: readonly Block[], stated: string): Verdict {
  const text = blocks.map((block) => block.text).join('\n');
  const spoken = spokenLanguage(text, stated);
  if (spoken === undefined || wordsIn(text).length < 30) return ofFaults([]);

  const seen = fault(
    `The page says it is in ${nameOf(stated)}, and its words are ${nameOf(spoken)}.`,
    `Write lang="${spoken}" on the html element.`,
  );
  const { line } = page.document.root;
  return ofFaults([{ ...seen, place: { selector: 'html', ...(line === undefined ? {} : { line }) } }]);
}

function partsVerdict(blocks: readonly Block[], site: SiteUnderGrade): Verdict {
  return ofMany(
    blocks.flatMap((block) => partFault(block, site) ?? []),
    blocks.length,
  );
}

function partFault(block: Block, site: SiteUnderGrade): Seen | undefined {
  const spoken = spokenLanguage(block.text, block.language);
  if (spoken === undefined || clientWords(site).says(block.text)) return undefined;

  return inBlock(
    block,
    doubt(
      `This is ${nameOf(spoken)} on a page in ${nameOf(block.language)}.`,
      `Translate it, or write lang="${spoken}" on its element so that it is read out in the right voice.`,
    ),
  );
}

function nameOf(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
