// The client's files that were given in the studio after the brief: they stay with it whenever its file is read again.
import type { Brief, BriefFont } from '../../agents/site/brief.ts';
import { keptHash } from '../assets/kept-source.ts';

/** @param standing the brief as the site has it now */
export function withGivenFiles(read: Brief, standing: Brief | undefined): Brief {
  if (!standing) return read;

  const given = standing.photos.filter(({ file }) => isGiven(file));
  const { logo, logoDigest } = standing;
  const own = logo !== undefined && isGiven(logo) ? { logo, ...(logoDigest !== undefined && { logoDigest }) } : {};
  const fontFiles = fontsOf(read.fontFiles ?? [], standing.fontFiles ?? []);
  return { ...read, ...own, photos: [...read.photos, ...given], ...(fontFiles.length > 0 && { fontFiles }) };
}

/** What a family was chosen for in the studio stays so, too. */
function fontsOf(read: readonly BriefFont[], standing: readonly BriefFont[]): BriefFont[] {
  const chosen = read.map((font) => {
    const { use, isChosen } = standing.find(({ file }) => file === font.file) ?? {};
    return isChosen ? { ...font, ...(use && { use }), isChosen } : font;
  });
  return [...chosen, ...standing.filter(({ file }) => isGiven(file))];
}

function isGiven(file: string): boolean {
  return keptHash(file) !== undefined;
}
