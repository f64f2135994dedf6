// The file that a host would show at an address.

/** @returns a path with forward slashes that never leaves its folder */
export function fileFor(pathname: string, isHtml: boolean): string {
  const parts = decoded(pathname)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => part.replaceAll(/[\\:*?"<>|\0]/g, '_').slice(0, 120));
  const path = parts.join('/');

  if (!isHtml) return path === '' ? 'index' : path;
  if (/\.html?$/i.test(path)) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
