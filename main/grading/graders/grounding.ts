// Whether a site says only what is true of its client: each number, name and sentence is traced to what the brief holds.
import { textsOf } from '../../../agents/grounding/texts.ts';
import { tokensOf } from '../../../agents/grounding/tokens.ts';
import { unfounded } from '../../../agents/grounding/unfounded.ts';
import { tagOf } from '../../../agents/languages/say.ts';
import { defineSiteGrader, type Seen, type Verdict } from '../grader.ts';
import { doubt, fault, isForwarding, ofFaults } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';
import { withoutContacts } from '../truth/contact.ts';
import { groundOf, type Ground } from '../truth/ground.ts';
import { blocksOf, wordsIn, type Block } from '../words/blocks.ts';
import { inBlock } from '../words/in-block.ts';

const UNKNOWN = 'What is true of the business is known only for sites that were made here.';
/** "And" is written onto the next word in Arabic and Hebrew. */
const JOINED_AND = /^[וو](?=\p{L}{2})/u;
/** Shorter words carry no claim. */
const SHORTEST_CLAIM = 4;
const FIX = 'Say what the brief holds, or add it to the facts if it is true.';

export default defineSiteGrader({
  purpose: 'Traces what the site says to what the client said.',
  version: 1,
  audits: {
    texts: { dimension: 'content', claim: 'Every text of the site stands on facts', weight: 9 },
    numbers: { dimension: 'content', claim: 'Every number on the pages is the client’s', weight: 9 },
    names: { dimension: 'content', claim: 'Every name on the pages is one that the client gave', weight: 7 },
    sentences: { dimension: 'content', claim: 'No sentence claims what the client never said', weight: 7 },
  },

  german: {
    'Every text of the site stands on facts': 'Jeder Text der Website steht auf Fakten',
    'Every number on the pages is the client’s': 'Jede Zahl auf den Seiten ist vom Kunden',
    'Every name on the pages is one that the client gave': 'Jeder Name auf den Seiten kam vom Kunden',
    'No sentence claims what the client never said': 'Kein Satz behauptet, was der Kunde nie sagte',
    'Say what the brief holds, or add it to the facts if it is true.':
      'Sagen, was im Briefing steht, oder es zu den Fakten nehmen, wenn es wahr ist.',
    '"{}" says what stands in no fact: {}.': '„{}“ sagt, was in keinem Fakt steht: {}.',
    'The client never gave {}.': 'Der Kunde nannte nie {}.',
    'The client never named {}.': 'Der Kunde nannte nie {}.',
    'The client never spoke of {}.': 'Der Kunde sprach nie von {}.',
  },

  grade(site) {
    const ground = groundOf(site);
    if (!ground) {
      const cannotTell: Verdict = { cannotTell: UNKNOWN };
      return { texts: cannotTell, numbers: cannotTell, names: cannotTell, sentences: cannotTell };
    }

    const pages = site.pages.filter((page) => !isForwarding(page));
    return {
      texts: ofFaults(unfoundedTexts(site, ground)),
      numbers: ofFaults(pages.flatMap((page) => strangeNumbers(page, ground))),
      names: namesVerdict(pages, ground),
      sentences: ofFaults(pages.flatMap((page) => strangeSentences(page, ground))),
    };
  },
});

function unfoundedTexts({ model = {} }: SiteUnderGrade, ground: Ground): Seen[] {
  const slots = { facts: ground.facts, services: ground.services, requirements: model.requirements, brief: model.brief };

  return Object.entries(model).flatMap(([slot, value]) =>
    textsOf(value).flatMap(({ at, text }) => {
      const invented = unfounded(text, slots, ground.language);
      if (invented.length === 0) return [];
      return [{ ...fault(`"${text.text}" says what stands in no fact: ${invented.join(', ')}.`, FIX), slot, at }];
    }),
  );
}

function strangeNumbers(page: PageUnderGrade, ground: Ground): Seen[] {
  return blocksOf(page).flatMap((block) => {
    const numbers = tokensOf(withoutContacts(block.text)).filter((token) => /^\p{N}/u.test(token) && !ground.holds(token));
    if (numbers.length === 0) return [];
    return [inBlock(block, fault(`The client never gave ${listed(numbers)}.`, FIX), page)];
  });
}

/** In German every noun has a capital, and Arabic and Hebrew have none. */
function namesVerdict(pages: readonly PageUnderGrade[], ground: Ground): Verdict {
  const tag = tagOf(ground.language);
  if (['de', 'ar', 'he'].includes(tag))
    return { cannotTell: `Names cannot be told from other words in ${ground.language.name}.` };

  return ofFaults(
    pages.flatMap((page) =>
      blocksOf(page).flatMap((block) => {
        const names = namesIn(block).filter((name) => tokensOf(name).some((token) => !ground.holds(token)));
        if (names.length === 0) return [];
        return [inBlock(block, fault(`The client never named ${listed(names)}.`, FIX), page)];
      }),
    ),
  );
}

/** Words with a capital that no beginning of a sentence gave them. Titles may set capitals on every word. */
function namesIn({ text, kind }: Block): string[] {
  if (kind === 'head') return [];
  return [...withoutContacts(text).matchAll(/(?<=[\p{Ll}\p{N},;]["”’)]?\s)\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name);
}

function strangeSentences(page: PageUnderGrade, ground: Ground): Seen[] {
  return blocksOf(page).flatMap((block) => {
    const claims = tokensOf(wordsIn(withoutContacts(block.text)).join(' ')).filter(
      (token) => token.length >= SHORTEST_CLAIM && !ground.holds(token) && !ground.holds(token.replace(JOINED_AND, '')),
    );
    if (claims.length === 0) return [];
    return [inBlock(block, doubt(`The client never spoke of ${listed(claims)}.`, FIX), page)];
  });
}

function listed(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, 3)
    .map((word) => `"${word}"`)
    .join(', ');
}
