// A sentence cut at its commas, each clause without the mark that ended it.

/** Commas inside brackets and between digits separate nothing. */
const BETWEEN = /\s*[,;،](?!\d)\s*(?![^()]*\))/u;

export function clausesOf(sentence: string): string[] {
  return sentence
    .replace(/(?<=[\p{L}\p{N}€$£)"%])[.!]+$/u, '')
    .split(BETWEEN)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
