// What is said while a site is improved, in the studio's language, with its parts by their names.
import { inOtherWords, type Wordings } from '../../../agents/site/in-other-words.ts';
import { SLOT_NAMES } from '../../../agents/site/slot-names.ts';
import { hostWords } from '../../ui/host-words.ts';
import { useLanguage, type Language } from '../../ui/words.ts';

export function useSaid(): (sentence: string) => string {
  const language = useLanguage();
  return (sentence) => saidIn(sentence, language);
}

/** What a grader found stays as it said it. */
export function saidIn(sentence: string, language: Language): string {
  const [, slot = '', why = ''] = /^(\w+) is made again: (.*)$/s.exec(sentence) ?? [];
  const name = NAMES[slot];
  if (name === undefined) return language === 'de' ? (inOtherWords(sentence, GERMAN) ?? sentence) : sentence;

  const again = language === 'de' ? `${hostWords(name, 'de')}: wird neu gemacht.` : `${name}: made again.`;
  const found = language === 'de' ? (inOtherWords(why, GERMAN) ?? why) : why;
  return `${again} ${found}`;
}

const NAMES: Wordings = SLOT_NAMES;

const LOWEST = 'The lowest grade is {} ({}), so ';
const NIEDRIGSTE = 'Die niedrigste Note ist {} ({}), daher ';

const GERMAN: Wordings = {
  'The site is looked at as it is.': 'Die Website wird angesehen, wie sie ist.',
  'Nothing could be judged, so the site is let go as it is.': 'Nichts ließ sich beurteilen, die Website bleibt, wie sie ist.',
  [`${LOWEST}everything found at fault is made again.`]: `${NIEDRIGSTE}wird alles Bemängelte neu gemacht.`,
  [`${LOWEST}what is more than advice is made again.`]: `${NIEDRIGSTE}wird neu gemacht, was mehr als ein Rat ist.`,
  [`${LOWEST}the site is let go.`]: `${NIEDRIGSTE}bleibt die Website, wie sie ist.`,
  'What is left was in hand already: no maker can mend it.': 'Was übrig ist, war schon in Arbeit: Kein Agent kann es beheben.',
  'Round {} made the site better.': 'Runde {} hat die Website verbessert.',
  'Round {} was undone: nothing became better.': 'Runde {} wurde zurückgenommen: Nichts wurde besser.',
  'Round {} was undone: {} became worse.': 'Runde {} wurde zurückgenommen: {} wurde schlechter.',
  'Round {} was undone: {}': 'Runde {} wurde zurückgenommen: {}',
  '{} And {} more of its kind or others.': '{} Und {} weitere dieser oder anderer Art.',
  speed: 'Tempo',
  performance: 'Tempo',
  'search and sharing': 'Suche und Teilen',
  seo: 'Suche und Teilen',
  accessibility: 'Barrierefreiheit',
  code: 'Code',
  content: 'Inhalt',
};
