// Why a grade is what it is, in German. What the checks claim is put into German by whoever knows them.

const WORDS: Readonly<Record<string, string>> = {
  'Nothing here could be judged.': 'Hier ließ sich nichts beurteilen.',
  'The one check made holds.': 'Die eine gemachte Prüfung hält.',
  'Errors that are certain hold the grade down, whatever else is well.':
    'Sichere Fehler halten die Note niedrig, so gut alles andere ist.',
};

/** @param reason of a grade. @param claimInGerman what a check claims, in German */
export function reasonInGerman(reason: string, claimInGerman: (claim: string) => string): string {
  const all = /^All (\d+) checks hold\.$/.exec(reason);
  if (all) return `Alle ${all[1]} Prüfungen halten.`;

  const failed = /^Does not hold yet: “(.*)”(?:: (one|\d+) places?(?: on (\d+) pages)?)?\.$/s.exec(reason);
  if (!failed) return WORDS[reason] ?? reason;
  const [, claim = '', count, pages] = failed;
  const places = count === 'one' ? ': eine Stelle' : count === undefined ? '' : `: ${count} Stellen`;
  return `Hält noch nicht: „${claimInGerman(claim)}“${places}${pages === undefined ? '' : ` auf ${pages} Seiten`}.`;
}
