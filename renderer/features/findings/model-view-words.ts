// The words around what a model holds of a site.
import type { Catalogue } from '../../ui/words.ts';

interface ModelViewWords {
  heading: string;
  intro: string;
  none: string;
  ask: string;
  again: string;
  stop: string;
  asking: string;
  price(this: void, models: string, [low, high, most]: readonly [string, string, string]): string;
  free(this: void, models: string): string;
  sends: string;
  sendsPictures: string;
  /** By the critic's id. */
  aspects: Readonly<Record<string, string>>;
  score(this: void, score: number, model: string): string;
  beside(this: void, letter: string, score: number): string;
  seen: string;
  seenAbout: Readonly<Record<'likely' | 'possible' | 'sure', string>>;
  width(this: void, px: number): string;
  old: string;
  dropped(this: void, count: number): string;
}

export const WORDS: Catalogue<ModelViewWords> = {
  en: {
    heading: 'A model’s view',
    intro: 'Beside the measured grades; it changes none of them.',
    none: 'No model may be asked. Models are connected and allowed under Models.',
    ask: 'Ask a model',
    again: 'Ask again',
    stop: 'Stop asking',
    asking: 'The site is being read.',
    price: (models, [low, high, most]) => `Asks ${models}. Expected: ${low} to ${high}; it stops at ${most}.`,
    free: (models) => `Asks ${models}. It costs nothing.`,
    sends: 'It is sent the words of the pages, without telephone numbers, addresses and what customers said.',
    sendsPictures: 'It is sent the words of the pages, and pictures of the first three with all that stands on them.',
    aspects: {
      content: 'Content',
      voice: 'Brand voice',
      seo: 'Search and sharing',
      accessibility: 'Accessibility',
      code: 'Code',
      performance: 'Speed',
    },
    score: (score, model) => `${score} of 100, says ${model}`,
    beside: (letter, score) => `A model’s view: ${letter}, ${score} of 100`,
    seen: 'Seen on the pages',
    seenAbout: { likely: 'Likely', possible: 'Possible', sure: 'Likely' },
    width: (px) => `at ${px} px`,
    old: 'The site was changed since.',
    dropped: (count) => (count === 1 ? 'One thing it said was left out' : `${count} things it said were left out`),
  },
  de: {
    heading: 'Wie ein Modell es sieht',
    intro: 'Neben den gemessenen Noten; es ändert keine davon.',
    none: 'Kein Modell darf gefragt werden. Modelle werden unter Modelle verbunden und erlaubt.',
    ask: 'Ein Modell fragen',
    again: 'Noch einmal fragen',
    stop: 'Nicht weiter fragen',
    asking: 'Die Website wird gelesen.',
    price: (models, [low, high, most]) => `Fragt ${models}. Erwartet: ${low} bis ${high}; Schluss ist bei ${most}.`,
    free: (models) => `Fragt ${models}. Es kostet nichts.`,
    sends: 'Gesendet werden die Worte der Seiten, ohne Telefonnummern, Adressen und was Kunden sagten.',
    sendsPictures: 'Gesendet werden die Worte der Seiten und Bilder der ersten drei, mit allem, was darauf steht.',
    aspects: {
      content: 'Inhalt',
      voice: 'Stimme der Marke',
      seo: 'Suche und Teilen',
      accessibility: 'Barrierefreiheit',
      code: 'Code',
      performance: 'Tempo',
    },
    score: (score, model) => `${score} von 100, sagt ${model}`,
    beside: (letter, score) => `Ein Modell: ${letter}, ${score} von 100`,
    seen: 'Auf den Seiten gesehen',
    seenAbout: { likely: 'Wahrscheinlich', possible: 'Möglich', sure: 'Wahrscheinlich' },
    width: (px) => `bei ${px} px`,
    old: 'Die Website wurde seither geändert.',
    dropped: (count) => (count === 1 ? 'Eine Aussage wurde weggelassen' : `${count} Aussagen wurden weggelassen`),
  },
};
