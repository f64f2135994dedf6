// `sitewright handover <project>`: the sheet for the client, as HTML, or as PDF by the browser there is.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import { launchBrowser } from '../browser/launch.ts';
import { publishWords, withPublishing } from './publish-words.ts';

/** @returns the exit code. @throws SitewrightError `not-found` when there is no such project, or no browser to print with */
export async function handoverCommand(typed: readonly string[]): Promise<number> {
  const words = publishWords(typed);
  const [named, file = 'handover.html'] = words.named;
  if (named === undefined)
    throw new SitewrightError('validation', 'Name the project: sitewright handover <project> [file.html|file.pdf]');

  return withPublishing(async ({ studio }) => {
    const { html } = await (await studio.publishing()).handover(await studio.projectNamed(named));
    const target = resolve(file);
    if (target.endsWith('.pdf')) await print(html, target);
    else await writeFile(target, html);
    console.log(words.json ? JSON.stringify({ file: target }) : `The sheet is in ${target}.`);
    return 0;
  });
}

async function print(html: string, path: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await browser.close();
  }
}
