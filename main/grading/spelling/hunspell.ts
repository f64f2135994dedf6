// Knows the words of a Hunspell dictionary by taking their endings off, without writing all forms out: French has 20 million of them.
// The files' form: https://man.archlinux.org/man/hunspell.5

interface Affix {
  flag: string;
  /** Whether it may stand together with one at the other end of the word. */
  isCrossing: boolean;
  /** What the stem has in its place. */
  strip: string;
  /** Holds for the stem. */
  condition: RegExp | undefined;
  /** Flags that the word has once the affix is on it. */
  gives: readonly string[];
}

export interface WordList {
  /** In its very case. */
  has(this: void, word: string): boolean;
}

interface Grammar {
  flagsIn(this: void, text: string): readonly string[];
  prefixes: ReadonlyMap<string, readonly Affix[]>;
  suffixes: ReadonlyMap<string, readonly Affix[]>;
  /** Flag of stems that are no words by themselves. */
  needAffix: string | undefined;
  /** Flags of entries that are no words of a text. */
  refused: readonly string[];
}

/** @param affixes text of the file .aff. @param words text of the file .dic */
export function hunspellWords(affixes: string, words: string): WordList {
  const grammar = grammarIn(affixes);
  const entries = entriesIn(words, grammar);
  const flagsOf = (stem: string) => entries.get(stem);

  const isStem = (word: string) => flagsOf(word)?.some((flags) => isWord(flags, grammar)) ?? false;
  const isSuffixed = (word: string, needed?: string) =>
    splits(word, grammar.suffixes, 'end').some(({ stem, affix }) =>
      flagsOf(stem)?.some((flags) => {
        if (!flags.includes(affix.flag) || grammar.refused.some((flag) => flags.includes(flag))) return false;
        if (needed === undefined) return !affix.gives.includes(grammar.needAffix ?? '-');
        return affix.gives.includes(needed) || (affix.isCrossing && flags.includes(needed));
      }),
    );
  const isPrefixed = (word: string) =>
    splits(word, grammar.prefixes, 'start').some(
      ({ stem, affix }) =>
        (flagsOf(stem)?.some((flags) => flags.includes(affix.flag)) ?? false) ||
        (affix.isCrossing && isSuffixed(stem, affix.flag)),
    );

  return { has: (word) => isStem(word) || isSuffixed(word) || isPrefixed(word) };
}

function isWord(flags: readonly string[], { needAffix, refused }: Grammar): boolean {
  return !flags.some((flag) => flag === needAffix || refused.includes(flag));
}

/** Every way to take an affix off; a stem of none remains where the rules allow it. */
function splits(word: string, affixes: Grammar['prefixes'], side: 'start' | 'end'): { stem: string; affix: Affix }[] {
  const found: { stem: string; affix: Affix }[] = [];

  for (let length = 0; length <= word.length; length++) {
    const added = side === 'end' ? word.slice(word.length - length) : word.slice(0, length);
    const rest = side === 'end' ? word.slice(0, word.length - length) : word.slice(length);
    for (const affix of affixes.get(added) ?? []) {
      const stem = side === 'end' ? rest + affix.strip : affix.strip + rest;
      if (affix.condition?.test(stem) ?? true) found.push({ stem, affix });
    }
  }

  return found;
}

function grammarIn(text: string): Grammar {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\uFEFF/, '').trim());
  const setting = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.split(/\s+/)[1];
  const flag = setting('FLAG') === 'long' ? /../gsu : /./gsu;
  const flagsIn = (flags: string) => flags.match(flag) ?? [];
  const refused = ['FORBIDDENWORD', 'ONLYINCOMPOUND'].flatMap((name) => setting(name) ?? []);

  return {
    flagsIn,
    prefixes: affixesIn(lines, 'PFX', flagsIn),
    suffixes: affixesIn(lines, 'SFX', flagsIn),
    needAffix: setting('NEEDAFFIX'),
    refused,
  };
}

/** By what they add. A line of four parts opens a flag's rules: kind, flag, whether it crosses, how many. */
function affixesIn(lines: readonly string[], kind: 'PFX' | 'SFX', flagsIn: Grammar['flagsIn']): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();

  for (const line of lines) {
    const [name, flag = '', strip = '', added = '', condition = '.'] = line.split(/\s+/);
    if (name !== kind) continue;
    if (!crossing.has(flag)) {
      crossing.set(flag, strip === 'Y');
      continue;
    }

    const [letters = '', gives = ''] = added.split('/');
    const key = letters === '0' ? '' : letters;
    const affix = {
      flag,
      isCrossing: crossing.get(flag) ?? false,
      strip: strip === '0' ? '' : strip,
      condition: condition === '.' ? undefined : new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`, 'u'),
      gives: flagsIn(gives),
    };
    affixes.set(key, [...(affixes.get(key) ?? []), affix]);
  }

  return affixes;
}

/** Flags by stem; one stem may be entered several times. The first line counts the others. */
function entriesIn(text: string, { flagsIn }: Grammar): Map<string, (readonly string[])[]> {
  const entries = new Map<string, (readonly string[])[]>();

  for (const line of text.split(/\r?\n/).slice(1)) {
    const [entry = ''] = line.split(/[\t ]/, 1);
    const slash = entry.search(/(?<!\\)\//);
    const stem = (slash === -1 ? entry : entry.slice(0, slash)).replaceAll(String.raw`\/`, '/');
    if (stem === '') continue;

    const flags = slash === -1 ? [] : flagsIn(entry.slice(slash + 1));
    const known = entries.get(stem);
    if (known) known.push(flags);
    else entries.set(stem, [flags]);
  }

  return entries;
}
