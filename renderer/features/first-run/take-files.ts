// What is dropped on the field or chosen for it: words of documents go under what is typed; pictures and fonts stand beside it.
import type { StudioClient } from '../../wire/connect.ts';
import { base64Of } from '../../wire/base64-of.ts';
import type { Draft } from './draft.ts';

export async function withFiles(draft: Draft, files: readonly File[], client: StudioClient): Promise<Partial<Draft>> {
  let { text, dropped } = draft.sample ? { text: '', dropped: [] } : draft;

  for (const file of files) {
    const read = await client.brief.drop({ name: file.name, base64: await base64Of(file) });
    if (read.type === 'words') {
      text = [text.trim(), read.words].filter((part) => part !== '').join('\n\n');
    } else {
      const others = dropped.filter((each) => each.file !== read.file && (read.type !== 'logo' || each.type !== 'logo'));
      dropped = [...others, { name: file.name, type: read.type, file: read.file }];
    }
  }
  return { text, dropped, sample: undefined };
}
