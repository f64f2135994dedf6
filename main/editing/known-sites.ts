// Sites as they were last read, and their marked pages: frames ask for the same one at the same moment, and each is worked out once.
import type { SlotName } from '../../agents/site/slots.ts';
import { editedSite, type EditedSite } from './edited-site.ts';
import { markPage } from './mark-page.ts';

/** The newest value of every slot, and a name that changes whenever one of them does. */
export type ReadStanding = (projectId: string) => Promise<Standing>;

interface Standing {
  state: string;
  values(this: void): Promise<ReadonlyMap<SlotName, unknown>>;
}

export interface KnownSite {
  site: EditedSite;
  /** The page with each of its texts marked. */
  marked(this: void, path: string, html: string): string;
}

/** One of 500 pages takes about 10 MB. */
const MOST_KEPT = 4;

/** @returns what answers with a project's site as it stands now */
export function createKnownSites(standing: ReadStanding): (projectId: string) => Promise<KnownSite> {
  const last = new Map<string, { state: string; read: Promise<KnownSite> }>();

  return async (projectId) => {
    const { state, values } = await standing(projectId);
    const known = last.get(projectId);
    if (known?.state === state) return known.read;

    const reading = { state, read: values().then(knownSite) };
    last.delete(projectId);
    last.set(projectId, reading);
    for (const oldest of [...last.keys()].slice(0, -MOST_KEPT)) last.delete(oldest);
    // What could not be read is asked for anew.
    reading.read.catch(() => last.get(projectId) === reading && last.delete(projectId));
    return reading.read;
  };
}

/** @throws SitewrightError `precondition` before all of its slots were made */
function knownSite(values: ReadonlyMap<SlotName, unknown>): KnownSite {
  const site = editedSite(values);
  const pages = new Map<string, { html: string; marked: string }>();

  return {
    site,
    marked(path, html) {
      const known = pages.get(path);
      if (known?.html === html) return known.marked;

      const marked = markPage(path, html, site.slots);
      pages.set(path, { html, marked });
      return marked;
    },
  };
}
