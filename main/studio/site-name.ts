// What a site is called at a host: letters, digits and hyphens, as every host takes them.

const LONGEST = 48;

export function siteNameOf(words: string): string {
  const name = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return name === '' ? 'site' : name;
}
