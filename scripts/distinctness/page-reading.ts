// What is read off a home page itself: how its heading is set, what its sections are, what it says first.
import type { Page } from 'playwright-core';
import { z } from 'zod';

const PageReading = z.object({
  type: z.object({
    family: z.string(),
    sizePx: z.number(),
    weight: z.number(),
    capitals: z.boolean(),
    italic: z.boolean(),
    align: z.string(),
  }),
  sections: z.array(z.object({ type: z.string(), variant: z.string(), ground: z.string() })),
  /** Headings and lead. */
  words: z.string(),
});
export type PageReading = z.infer<typeof PageReading>;

/** Runs in the page. */
const READING = `(() => {
  const heading = document.querySelector('h1');
  const style = getComputedStyle(heading);
  const sections = [...document.querySelectorAll('main > section')].map(({ className }) => {
    const [, type = '', variant = '', ground = ''] = className.match(/s-(\\S+) v-(\\S+) g-(\\S+)/) ?? [];
    return { type, variant, ground };
  });
  return {
    type: {
      family: style.fontFamily,
      sizePx: parseFloat(style.fontSize),
      weight: Number(style.fontWeight),
      capitals: style.textTransform === 'uppercase',
      italic: heading.querySelector('em') !== null,
      align: style.textAlign,
    },
    sections,
    words: [...document.querySelectorAll('h1, h2, .lead')].map((each) => each.textContent).join(' '),
  };
})()`;

export async function readPage(page: Page): Promise<PageReading> {
  return PageReading.parse(await page.evaluate(READING));
}
