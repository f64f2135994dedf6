// What stands behind the words of a page, taken once for all graders that look at it in the same window.
import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Look } from '../../../agents/site/finding.ts';
import type { Visit } from '../grader.ts';
import { hideWords } from '../in-page/words-on-pictures.ts';
import { takePicture, type Picture } from './picture.ts';

/** Of each visit only the newest: a picture of a long page takes 50 MB. */
const newest = new WeakMap<CDPSession, { look: Look; picture: Promise<Picture> }>();

export async function pictureWithoutWords({ tab, device, look }: Pick<Visit, 'tab' | 'device' | 'look'>): Promise<Picture> {
  const known = newest.get(device);
  if (known?.look === look) return known.picture;

  const picture = withoutWords(tab, async () => takePicture(device));
  newest.set(device, { look, picture });
  return picture;
}

async function withoutWords(tab: Tab, take: () => Promise<Picture>): Promise<Picture> {
  await tab.evaluate(hideWords, true);
  try {
    return await take();
  } finally {
    await tab.evaluate(hideWords, false);
  }
}
