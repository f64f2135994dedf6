// The words of the panel of models.
import type { Catalogue } from '../../ui/words.ts';

interface ModelsWords {
  none: string;
  which: string;
  noModel: string;
  tiers: Readonly<Record<'fast' | 'balanced' | 'best', string>>;
  budget: string;
  localOnly: string;
  showPages: string;
  asksTwo: string;
  draw: string;
  drawn(this: void, by: string, high: string): string;
  price(this: void, models: string, low: string, high: string): string;
  nothing: string;
  here: string;
  allow: string;
  forbid: string;
  check: string;
  checking: string;
  keys: string;
  key(this: void, name: string): string;
  keepKey: string;
  keyKept(this: void, name: string): string;
  dropKey: string;
  receipts: string;
  bySite: string;
  receipt(this: void, calls: number, repairs: number): string;
  calls(this: void, count: number): string;
  sent: string;
  nothingSent: string;
}

export const WORDS: Catalogue<ModelsWords> = {
  en: {
    none: 'No model is connected, and none is needed. Start Ollama or LM Studio on this machine, or give a key below.',
    which: 'Models help with',
    noModel: 'nothing: craft alone',
    tiers: { fast: 'every make, fast ones', balanced: 'every make, balanced ones', best: 'every make, the best ones' },
    budget: 'At most, in dollars a run',
    localOnly: 'Nothing of this client leaves this machine',
    draw: 'Pictures by a model, where the client gave none',
    drawn: (by, high) => ` Of that up to ${high} for pictures by ${by}.`,
    showPages: 'Models that judge a site are shown pictures of its pages',
    asksTwo: 'Ask two models and keep the better answer (costs twice as much)',
    price: (models, low, high) => `The next make asks ${models}. Expected: ${low} to ${high}.`,
    nothing: 'The next make asks no model.',
    here: 'on this machine',
    allow: 'Allow',
    forbid: 'Take leave back',
    check: 'Try it out',
    checking: 'Trying it out',
    keys: 'Keys',
    key: (name) => `Key of ${name}`,
    keepKey: 'Keep it in the keychain',
    keyKept: (name) => `The key of ${name} is kept in the keychain.`,
    dropKey: 'Remove the key',
    receipts: 'Receipts',
    bySite: 'By site',
    receipt: (calls, repairs) => `${calls} calls, of them ${repairs} repairs of ours`,
    calls: (count) => (count === 1 ? 'one call' : `${count} calls`),
    sent: 'What left this machine',
    nothingSent: 'Nothing has left this machine.',
  },
  de: {
    none:
      'Kein Modell ist verbunden, und es braucht keines. Starten Sie Ollama oder LM Studio auf diesem Rechner, ' +
      'oder geben Sie unten einen Schlüssel an.',
    which: 'Modelle helfen bei',
    noModel: 'nichts: nur Handwerk',
    tiers: { fast: 'jedem Lauf, schnelle', balanced: 'jedem Lauf, ausgewogene', best: 'jedem Lauf, die besten' },
    budget: 'Höchstens, in Dollar je Lauf',
    localOnly: 'Nichts von diesem Kunden verlässt diesen Rechner',
    draw: 'Bilder von einem Modell, wo der Kunde keine gab',
    drawn: (by, high) => ` Davon bis zu ${high} für Bilder von ${by}.`,
    showPages: 'Modelle, die eine Website beurteilen, sehen Bilder ihrer Seiten',
    asksTwo: 'Zwei Modelle fragen und die bessere Antwort behalten (kostet doppelt)',
    price: (models, low, high) => `Der nächste Lauf fragt ${models}. Erwartet: ${low} bis ${high}.`,
    nothing: 'Der nächste Lauf fragt kein Modell.',
    here: 'auf diesem Rechner',
    allow: 'Erlauben',
    forbid: 'Erlaubnis zurücknehmen',
    check: 'Ausprobieren',
    checking: 'Wird ausprobiert',
    keys: 'Schlüssel',
    key: (name) => `Schlüssel von ${name}`,
    keepKey: 'Im Schlüsselbund ablegen',
    keyKept: (name) => `Der Schlüssel von ${name} liegt im Schlüsselbund.`,
    dropKey: 'Schlüssel entfernen',
    receipts: 'Belege',
    bySite: 'Nach Website',
    receipt: (calls, repairs) => `${calls} Anfragen, davon ${repairs} Nachbesserungen von uns`,
    calls: (count) => (count === 1 ? 'eine Anfrage' : `${count} Anfragen`),
    sent: 'Was diesen Rechner verlassen hat',
    nothingSent: 'Nichts hat diesen Rechner verlassen.',
  },
};
