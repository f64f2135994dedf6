// What is said of grades and findings.
import type { Grade } from '../../../agents/site/judgement.ts';
import type { FindingKind } from '../../../preload/contract/findings.ts';

type Dimensions = Readonly<Record<Grade['dimension'], string>>;
type Weights = Readonly<Record<FindingKind['severity'], string>>;

const DIMENSIONS: Dimensions = {
  performance: 'Performance',
  seo: 'Search and sharing',
  accessibility: 'Accessibility',
  code: 'Code',
  content: 'Content',
};
const DIMENSIONEN: Dimensions = {
  performance: 'Tempo',
  seo: 'Suche und Teilen',
  accessibility: 'Barrierefreiheit',
  code: 'Quelltext',
  content: 'Inhalt',
};
const WEIGHTS: Weights = { error: 'Mend', warning: 'Better', advice: 'Consider' };
const GEWICHTE: Weights = { error: 'Beheben', warning: 'Verbessern', advice: 'Erwägen' };

export const WORDS = {
  en: {
    dimensions: DIMENSIONS,
    weights: WEIGHTS,
    grades: 'Grades',
    notJudged: 'not judged',
    score: (score: number) => `${score} of 100`,
    untold: (claim: string, why: string) => `Could not be judged: “${claim}”. ${why}`,
    grade: 'Grade this site',
    again: 'Grade it again',
    improve: 'Improve it',
    whatWasDone: 'What was done',
    how: 'Every page is looked at in a browser, on this machine.',
    opening: 'Opening the pages',
    progress: (done: number, of: number) => `${done} of ${of}`,
    stop: 'Stop grading',
    lookedAt: 'Looked at',
    nothing: 'Nothing was found to mend.',
    fixSafe: 'Fix all safe ones',
    findings: 'Findings',
    seeYourself: 'see for yourself',
    fix: 'Fix',
    fixThis: (message: string) => `Fix: ${message}`,
    fixSome: (some: number, of: number) => `Fix ${some} of ${of}`,
    more: (count: number) => `and ${count} more`,
  },
  de: {
    dimensions: DIMENSIONEN,
    weights: GEWICHTE,
    grades: 'Noten',
    notJudged: 'nicht beurteilt',
    score: (score: number) => `${score} von 100`,
    untold: (claim: string, why: string) => `Ließ sich nicht beurteilen: „${claim}“. ${why}`,
    grade: 'Diese Website benoten',
    again: 'Noch einmal benoten',
    improve: 'Verbessern lassen',
    whatWasDone: 'Was getan wurde',
    how: 'Jede Seite wird in einem Browser angesehen, auf diesem Rechner.',
    opening: 'Die Seiten werden geöffnet',
    progress: (done: number, of: number) => `${done} von ${of}`,
    stop: 'Benoten anhalten',
    lookedAt: 'Angesehen',
    nothing: 'Es wurde nichts gefunden, was zu beheben wäre.',
    fixSafe: 'Alles Sichere beheben',
    findings: 'Befunde',
    seeYourself: 'bitte selbst ansehen',
    fix: 'Beheben',
    fixThis: (message: string) => `Beheben: ${message}`,
    fixSome: (some: number, of: number) => `${some} von ${of} beheben`,
    more: (count: number) => `und ${count} weitere`,
  },
};
