// Grades a site on the network: saved into a folder of its own for as long as it is looked at.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CRAWL_LIMITS, saveSite } from '../crawling/save-site.ts';
import { gradeFolder, type GradeWatching, type SiteGrades } from './grade-folder.ts';

/** The caller has consent to use the network. @throws SitewrightError as `saveSite` and `gradeFolder` do */
export async function gradeAddress(address: string, watching: GradeWatching): Promise<SiteGrades> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-visited-'));
  let pages = 0;
  const onPage = (path: string) => watching.onProgress({ done: ++pages, of: CRAWL_LIMITS.pages + 1, what: `saved ${path}` });

  try {
    const { cutShort } = await saveSite({ address, folder }, { signal: watching.signal, onPage });
    const graded = await gradeFolder({ folder, isOnline: true }, watching);
    return { ...graded, ...(cutShort === undefined ? {} : { cutShort }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
