// A sentence cut at its commas, each clause without the mark that ended it.

const SEPARATOR = /[,;،](?!\d)/gu;

/** Commas inside brackets and between digits separate nothing. */
export function clausesOf(sentence: string): string[] {
  const said = sentence.replace(/(?<=[\p{L}\p{N}€$£)"%])[.!]+$/u, '');
  const brackets = [...said.matchAll(/[()]/gu)];
  const clauses: string[] = [];
  let from = 0;
  let next = 0;

  for (const { index } of said.matchAll(SEPARATOR)) {
    while ((brackets[next]?.index ?? said.length) < index) next++;
    if (brackets[next]?.[0] === ')') continue;
    clauses.push(said.slice(from, index));
    from = index + 1;
  }
  return [...clauses, said.slice(from)].map((clause) => clause.trim()).filter((clause) => clause !== '');
}
