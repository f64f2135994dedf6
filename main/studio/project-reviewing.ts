// Comments on a project's site, with its editing to say where they are and the makers of its slots to mend by.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { SiteEditing } from '../editing/site-editing.ts';
import { createReviewing, type Reviewing } from '../reviewing/reviewing.ts';
import type { CraftGround } from './crafting.ts';
import { openFixes, type Fix } from './fixes.ts';
import type { ProjectHistory } from './project-history.ts';

export interface CommentsGround extends CraftGround {
  history: ProjectHistory;
  editing(this: void): Promise<SiteEditing>;
}

export function createProjectReviewing(ground: CommentsGround): Reviewing {
  const { store, history, editing } = ground;

  return createReviewing({
    comments: store.comments,
    placeOf: async (projectId, page, touched) => (await editing()).placeOf(projectId, page, touched),

    async fix(projectId, finding) {
      const [fix] = await (await openFixes(projectId, ground))([finding]);
      const operations = fix ? operationsAt(finding, fix) : [];
      if (fix && operations.length > 0) return history.edit(projectId, { ...fix, operations });
      throw new SitewrightError('precondition', 'Its maker has nothing else to say there. Edit the place yourself.');
    },
  });
}

/** Whatever else its maker would say otherwise now stays as it is. */
function operationsAt({ at }: Finding, { operations }: Fix): Fix['operations'] {
  return operations.filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
}
