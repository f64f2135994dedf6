// The web app manifest: name, colours and icons for a home screen.
import type { Lent } from '../lent.ts';
import type { StoredFile } from '../site/code.ts';
import type { Scheme } from '../site/design.ts';

interface Manifest {
  name: string;
  language: string;
  colours: Scheme;
  icons: { files: readonly StoredFile[] };
}

/** Room below an icon on most home screens, in characters. */
const SHORT_NAME_LENGTH = 12;

export async function manifestFile({ name, language, colours, icons }: Manifest, lent: Lent): Promise<StoredFile> {
  const firstWord = name.split(/\s+/)[0] ?? name;

  const content = JSON.stringify({
    name,
    short_name: name.length <= SHORT_NAME_LENGTH ? name : firstWord,
    lang: language,
    start_url: '/',
    display: 'browser',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: icons.files
      .filter(({ path }) => path.startsWith('/icon-'))
      .map(({ path, type }) => ({ src: path, type, sizes: path.replace(/^\/icon-(\d+)\.png$/, '$1x$1') })),
  });
  const stored = await lent.blobs.put(content);

  return { ...stored, path: '/site.webmanifest', type: 'application/manifest+json' };
}
