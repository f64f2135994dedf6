// What is dropped on the field or chosen for it: words of documents go under what is typed; pictures and fonts stand beside it.
import type { Dropped } from '../../../preload/contract/brief.ts';
import { base64Of } from '../../wire/base64-of.ts';
import type { Wire } from '../../wire/connect.ts';
import { untilAnswered } from '../../wire/until-answered.ts';
import type { Draft } from './draft.ts';

type ReadFile = Dropped & { name: string };

/** @throws FileUnreadable, or what the host has against it */
export async function readFile(file: File, { client, connection }: Wire): Promise<ReadFile> {
  const { name } = file;
  const base64 = await base64Of(file);
  // Kept by what is in it: read twice, it is one file.
  return { name, ...(await untilAnswered(connection, () => client.brief.drop({ name, base64 }))) };
}

/** A bundled brief makes room for it. */
export function withFile(draft: Draft, read: ReadFile): Partial<Draft> {
  const { text, dropped } = draft.sample ? { text: '', dropped: [] } : draft;
  if (read.type === 'words') return { text: joined(text, read.words), dropped, sample: undefined };

  const { name, type, file } = read;
  const others = dropped.filter((each) => each.file !== file && (type !== 'logo' || each.type !== 'logo'));
  return { text, dropped: [...others, { name, type, file }], sample: undefined };
}

function joined(text: string, words: string): string {
  return [text.trim(), words].filter((part) => part !== '').join('\n\n');
}
