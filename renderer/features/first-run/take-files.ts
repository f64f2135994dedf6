// What is dropped on the field or chosen for it: words of documents go under what is typed; pictures stand beside it.
import type { StudioClient } from '../../wire/connect.ts';
import type { Draft } from './draft.ts';

export async function withFiles(draft: Draft, files: readonly File[], client: StudioClient): Promise<Partial<Draft>> {
  let { text, dropped } = draft.sample ? { text: '', dropped: [] } : draft;

  for (const file of files) {
    const read = await client.brief.drop({ name: file.name, base64: await base64Of(file) });
    if (read.type === 'words') {
      text = [text.trim(), read.words].filter((part) => part !== '').join('\n\n');
    } else {
      const others = dropped.filter((each) => each.file !== read.file && (read.type === 'photo' || each.type === 'photo'));
      dropped = [...others, { name: file.name, type: read.type, file: read.file }];
    }
  }
  return { text, dropped, sample: undefined };
}

/** A function takes only so many arguments. */
const PIECE_BYTES = 16_384;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES)));
  return btoa(pieces.join(''));
}
