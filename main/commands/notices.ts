// What happened to the store, said once more at each start until it was read.
import type { Studio } from '../studio/studio.ts';

export async function sayNotices(studio: Studio): Promise<void> {
  const notices = await studio.notices();
  if (notices.length === 0) return;
  console.error([...notices, 'This is said until sitewright backup list has been run.'].join('\n'));
}
