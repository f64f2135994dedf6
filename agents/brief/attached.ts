// What was dropped on the field with the client's words: a block at the start of the text names the files.
import type { BriefInput } from '../site/brief.ts';

/** Only these keys, so that a client's own text that begins with a line of dashes stays text. */
const BLOCK = /^---\n((?:(?:logo|photo|font): [^\n]+\n)+)---\n/u;
const LINE = /^(logo|photo|font): ([^\n]+)$/gmu;

export interface Attached {
  logo?: string | undefined;
  photos: string[];
  fonts: string[];
}

/** The block, to be put before the words. Empty where nothing is attached. */
export function attachedBlock({ logo, photos, fonts }: Attached): string {
  const lines = [
    ...(logo === undefined ? [] : [`logo: ${logo}`]),
    ...photos.map((photo) => `photo: ${photo}`),
    ...fonts.map((font) => `font: ${font}`),
  ];
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}

/** The words without the block, and what it names as a brief does. */
export function attachedIn(text: string): { words: string; attached: Pick<BriefInput, 'logo' | 'photos' | 'fontFiles'> } {
  const block = BLOCK.exec(text);
  if (!block) return { words: text, attached: {} };

  const named = [...(block[1] ?? '').matchAll(LINE)].map(([, key, file = '']) => ({ key, file }));
  const logo = named.find(({ key }) => key === 'logo')?.file;
  const filesOf = (kind: string) => named.filter(({ key }) => key === kind).map(({ file }) => ({ file }));
  const fontFiles = filesOf('font');
  const attached = {
    ...(logo === undefined ? {} : { logo }),
    photos: filesOf('photo'),
    ...(fontFiles.length > 0 && { fontFiles }),
  };
  return { words: text.slice(block[0].length), attached };
}
