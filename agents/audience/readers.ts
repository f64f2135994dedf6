// What the words for an audience tell of how it reads, and on what.
import { wordMarks, type WordMarks } from '../requirements/word-marks.ts';
import { fold } from '../reading/fold.ts';

interface Readers {
  words: WordMarks;
  /** Years of schooling more or less than the trade's readers. */
  schooling: number;
  /** Share of phones more or less. */
  phones: number;
}

/**
 * Specialists read at a desk and know the terms; people who worry, hurry or are young read less and on a phone. Plain-language
 * guidance asks for about nine years of schooling for everyone: https://www.gov.uk/guidance/content-design/writing-for-gov-uk
 */
const READERS: readonly Readers[] = [
  {
    words: wordMarks(`
      engineer architect developer lawyer doctor professional specialist expert scientist buyer planer ingenieur fachleute arzte anwalte
      einkaufer professionnel specialiste ingeniero profesional ingegner professionist مهندس متخصص محامين מהנדס מומחים`),
    schooling: 2,
    phones: -0.15,
  },
  {
    words: wordMarks(`
      business businesses company companies manager operator trust association hauliers retailers wholesale restaurants cafes unternehm
      firmen betriebe gemeinde genossenschaft entreprise collectivite empresa aziende imprese bedrijven شركات مؤسسات חברות עסקים`),
    schooling: 1,
    phones: -0.15,
  },
  {
    words: wordMarks(`
      children kids pupils elderly seniors nervous anxious patient learners migrants newcomer kinder senioren angstpatient patienten
      schuler enfant aine patients ninos mayores pacientes bambini anziani pazienti kinderen ouderen اطفال كبار مرضي ילדים קשישים מטופלים`),
    schooling: -1,
    phones: 0,
  },
  {
    words: wordMarks(`
      student young teen walkers tourist visitor commuter neighbour jugend studier touristen nachbar jeune etudiant touriste joven
      estudiante turista giovani turisti jongeren طلاب شباب سياح סטודנטים צעירים תיירים`),
    schooling: 0,
    phones: 0.1,
  },
];

const SCHOOLING = { least: 6, most: 18 } as const;

/** @param audience the client's words for the people it wants to reach */
export function readersOf(audience: readonly string[], usual: { readingAge: number; phoneShare: number }): typeof usual {
  const found = READERS.filter(({ words }) => audience.some((text) => fold(text).search(words) !== -1));
  const schooling = found.reduce((sum, readers) => sum + readers.schooling, usual.readingAge);
  const phones = found.reduce((sum, readers) => sum + readers.phones, usual.phoneShare);

  return {
    readingAge: Math.min(Math.max(schooling, SCHOOLING.least), SCHOOLING.most),
    phoneShare: Math.round(Math.min(Math.max(phones, 0.1), 0.95) * 100) / 100,
  };
}
