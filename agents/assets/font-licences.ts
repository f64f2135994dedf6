// The notice that the licence of the fonts asks to go along with them: https://openfontlicense.org/documents/OFL.txt, condition 2.
import type { Lent } from '../lent.ts';
import type { StoredFile } from '../site/code.ts';
import type { Typography } from '../site/design.ts';
import { FONT_LICENCE, FONT_LICENCES_START, fontCredits } from '../type/licences.ts';

/** None for a site in the reader's own font. */
export async function fontLicences(fonts: Typography['fonts'], { blobs }: Pick<Lent, 'blobs'>): Promise<StoredFile[]> {
  const credits = fontCredits(fonts);
  if (credits.length === 0) return [];

  const families = credits.map(({ name, copyright }) => `${name}\n${copyright}\n`);
  const licence = `These fonts, cut down to the characters in use, are licensed under the ${FONT_LICENCE.name}.\n${FONT_LICENCE.href}\n`;
  const stored = await blobs.put([...families, licence].join('\n'));
  return [{ ...stored, path: `${FONT_LICENCES_START}${stored.hash.slice(0, 8)}.txt`, type: 'text/plain' }];
}
