// The first sentence of what Lighthouse says of a matter, without the address of its own page about it.

export function firstSentence(words: string): string {
  const plain = words.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('`', '');
  return /^.*?[.](?=\s|$)/s.exec(plain)?.[0] ?? plain;
}
