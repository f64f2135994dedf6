// What a family of the client's own is for, as chosen in the studio: one change of the brief.
import type { Brief, BriefFont, FontWish } from '../../agents/site/brief.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { takesHeadings, takesText } from '../../agents/type/own-fonts.ts';
import { keptHash } from '../assets/kept-source.ts';
import type { Store } from '../store/store.ts';
import { standingBrief } from './change-brief.ts';

export interface FontChoice {
  family: string;
  /** Files that the brief itself names are used nowhere instead of being taken away. */
  use: FontWish | 'remove';
}

const SENTENCES: Readonly<Record<FontChoice['use'], string>> = {
  headings: 'for headings',
  text: 'for text',
  both: 'for headings and text',
  none: 'used nowhere',
  remove: 'taken away',
};

/** @throws SitewrightError `not-found` for a family that the client did not give, else as `standingBrief` */
export async function setFont(projectId: string, { family, use }: FontChoice, store: Store): Promise<{ sentence: string }> {
  const { brief, change } = await standingBrief(projectId, store);
  const typography = await store.slots.newest(projectId, 'typography');
  const chosen = typography?.own?.families.find((each) => each.family === family);
  if (!chosen) throw new SitewrightError('not-found', 'The client gave no such font. Look at the list again.');

  const files = new Set(chosen.files.map(({ file }) => file));
  const sentence = `${family}: ${SENTENCES[use]}`;
  await change({ ...brief, fontFiles: chosenFonts(brief, files, use) }, sentence);
  return { sentence };
}

function chosenFonts({ fontFiles = [] }: Brief, files: ReadonlySet<string>, use: FontChoice['use']): BriefFont[] {
  const wish = use === 'remove' ? 'none' : use;
  return fontFiles.flatMap((font) => {
    if (!files.has(font.file)) return { ...font, ...(font.use && { use: without(font.use, wish) }) };
    const isTaken = use === 'remove' && keptHash(font.file) !== undefined;
    return isTaken ? [] : { ...font, use: wish, isChosen: true };
  });
}

/** What another family was for, without what this one is for now. */
function without(use: FontWish, taken: FontWish): FontWish {
  const headings = takesHeadings(use) && !takesHeadings(taken);
  const text = takesText(use) && !takesText(taken);
  if (headings && text) return 'both';
  if (headings) return 'headings';
  return text ? 'text' : 'none';
}
