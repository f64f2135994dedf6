// Editing a site in its preview: each deed finds what it means in the slots and is one change of the site's history.
import type { SitePlace } from '../../agents/locating/owned-parts.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type {
  ArrangeDeed,
  LookChange,
  PageDeed,
  PageSections,
  ShownPicture,
  SiteLook,
  SitePages,
} from '../../preload/contract/editing.ts';
import type { TouchedElement } from '../../preload/contract/frame.ts';
import type { Changed } from '../../preload/contract/history.ts';
import { arrange } from './arrangement.ts';
import type { SlotEdit } from './deeds.ts';
import { focusEdit, shownPicture, swapEdit, type KeptPicture } from './pictures.ts';
import type { EditedSite } from './edited-site.ts';
import { createKnownSites, type ReadStanding } from './known-sites.ts';
import { placeOfElement } from './place-of-element.ts';
import { editWords, type TypedWords } from './edit-words.ts';
import { listSections } from './list-sections.ts';
import { lookEdit, lookProperties, siteLook } from './look.ts';
import { editPages, sitePages } from './page-list.ts';

export interface EditingGround {
  standing: ReadStanding;
  /** Keeps an edit of the newest revision for good. */
  edit(this: void, projectId: string, edit: SlotEdit): Promise<Changed>;
  /** Keeps a file as it was given. @throws SitewrightError `validation` when it is no picture */
  keepPicture(this: void, bytes: Uint8Array): Promise<KeptPicture>;
}

export interface SiteEditing {
  /** Reads the site ahead of the frames that will ask for its pages. */
  prepare(projectId: string): Promise<void>;
  /** The page with each of its texts marked. */
  marked(projectId: string, path: string, html: string): Promise<string>;
  /** @throws SitewrightError `validation` for words of no slot, `conflict` when they were changed meanwhile; nothing is changed then */
  words(projectId: string, typed: TypedWords): Promise<Changed>;
  /** Where what somebody pointed at comes from; undefined for what no slot holds. */
  placeOf(projectId: string, page: string, touched: TouchedElement): Promise<SitePlace | undefined>;
  sections(projectId: string, page: string): Promise<PageSections>;
  arrange(projectId: string, page: string, deed: ArrangeDeed): Promise<Changed>;
  look(projectId: string): Promise<SiteLook>;
  /** CSS custom properties that show a change before it is kept. */
  tryLook(projectId: string, change: LookChange): Promise<Record<string, string>>;
  setLook(projectId: string, change: LookChange): Promise<Changed>;
  picture(projectId: string, id: string): Promise<ShownPicture | undefined>;
  setFocus(projectId: string, id: string, focus: ShownPicture['focus']): Promise<Changed>;
  /** @throws SitewrightError `validation` for a file that is no picture */
  swapPicture(projectId: string, id: string, bytes: Uint8Array): Promise<Changed>;
  pages(projectId: string): Promise<SitePages>;
  editPages(projectId: string, deed: PageDeed): Promise<Changed>;
}

export function createSiteEditing(ground: EditingGround): SiteEditing {
  const known = createKnownSites(ground.standing);
  const siteOf = async (projectId: string): Promise<EditedSite> => (await known(projectId)).site;

  return {
    async prepare(projectId) {
      await known(projectId);
    },
    async marked(projectId, path, html) {
      try {
        return (await known(projectId)).marked(path, html);
      } catch (error) {
        // A site that is only partly made is looked at and not edited.
        if (error instanceof SitewrightError && error.kind === 'precondition') return html;
        throw error;
      }
    },
    words: async (projectId, typed) => ground.edit(projectId, editWords(await siteOf(projectId), typed)),
    placeOf: async (projectId, page, touched) => placeOfElement(await siteOf(projectId), page, touched),
    sections: async (projectId, page) => listSections(page, await siteOf(projectId)),
    arrange: async (projectId, page, deed) => ground.edit(projectId, arrange(page, deed, (await siteOf(projectId)).slots)),
    look: async (projectId) => siteLook((await siteOf(projectId)).slots),
    tryLook: async (projectId, change) => lookProperties(change, (await siteOf(projectId)).slots),
    setLook: async (projectId, change) => ground.edit(projectId, lookEdit(change, (await siteOf(projectId)).slots)),
    picture: async (projectId, id) => shownPicture(id, (await siteOf(projectId)).slots),
    setFocus: async (projectId, id, focus) => ground.edit(projectId, focusEdit(id, focus)),
    async swapPicture(projectId, id, bytes) {
      const { slots } = await siteOf(projectId);
      return ground.edit(projectId, swapEdit(id, await ground.keepPicture(bytes), slots));
    },
    pages: async (projectId) => sitePages((await siteOf(projectId)).slots),
    editPages: async (projectId, deed) => ground.edit(projectId, editPages(deed, (await siteOf(projectId)).slots)),
  };
}
