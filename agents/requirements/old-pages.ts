// Addresses of the old site's pages as paths from its root.

/** "https://old.example/about.html" and "about.html" are both `/about.html`. The root itself needs no redirect. */
export function oldPaths(given: readonly string[]): string[] {
  const paths = given.map(pathOf).filter((path) => path !== '/');
  return [...new Set(paths)];
}

function pathOf(given: string): string {
  const address = given.trim();
  if (/^https?:\/\//iu.test(address) && URL.canParse(address)) return new URL(address).pathname;

  const path = address.replace(/[?#].*$/u, '');
  return path.startsWith('/') ? path : `/${path}`;
}
