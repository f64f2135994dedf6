// What is said of models and their answers in an opened step.
import type { StepView } from '../../../preload/contract/made.ts';

type Call = StepView['calls'][number];
type Purposes = Readonly<Record<Call['purpose'], string>>;
type Outcomes = Readonly<Record<Call['outcome'], string>>;

const PURPOSES: Purposes = {
  draft: 'asked to better the draft',
  repair: 'asked again with what was wrong',
  judge: 'asked for its view',
  picture: 'asked for a picture',
  fitness: 'tried out',
};
const ZWECKE: Purposes = {
  draft: 'gebeten, den Entwurf zu verbessern',
  repair: 'noch einmal gefragt, mit dem, was falsch war',
  judge: 'nach seiner Ansicht gefragt',
  picture: 'um ein Bild gebeten',
  fitness: 'ausprobiert',
};
const OUTCOMES: Outcomes = { answered: 'answered', known: 'answered before, nothing sent', failed: 'no answer' };
const AUSGAENGE: Outcomes = { answered: 'hat geantwortet', known: 'schon beantwortet, nichts gesendet', failed: 'keine Antwort' };

export const SAID_WORDS = {
  en: {
    models: 'What models said',
    sure: {
      taken: 'Confidence: high. The answer held every check the first time.',
      repaired: 'Confidence: medium. An answer failed a check and was asked for again.',
      none: 'No model answered, so the draft stands.',
    },
    purposes: PURPOSES,
    outcomes: OUTCOMES,
    tokens: (read: number, written: number) => `${read} tokens read, ${written} written`,
    said: (model: string, kind: 'text' | 'thinking') => (kind === 'thinking' ? `How ${model} thought` : `What ${model} answered`),
  },
  de: {
    models: 'Was Modelle sagten',
    sure: {
      taken: 'Sicherheit: hoch. Die Antwort bestand jede Prüfung beim ersten Mal.',
      repaired: 'Sicherheit: mittel. Eine Antwort bestand eine Prüfung nicht und wurde neu erfragt.',
      none: 'Kein Modell hat geantwortet, der Entwurf bleibt.',
    },
    purposes: ZWECKE,
    outcomes: AUSGAENGE,
    tokens: (read: number, written: number) => `${read} Token gelesen, ${written} geschrieben`,
    said: (model: string, kind: 'text' | 'thinking') => (kind === 'thinking' ? `Wie ${model} dachte` : `Was ${model} antwortete`),
  },
};
