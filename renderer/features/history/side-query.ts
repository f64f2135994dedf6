// Where a version is served, and its pages. Kept beneath the history: pages come and go with changes of the site.
import { queryOptions } from '@tanstack/react-query';
import type { StudioClient } from '../../wire/connect.ts';

/** @param versionId the site as it is now when missing */
export function sideQuery(client: StudioClient, projectId: string, versionId: string | undefined) {
  return queryOptions({
    queryKey: ['history', projectId, 'side', versionId],
    async queryFn() {
      if (versionId !== undefined) return client.review.version({ projectId, versionId });
      const { previewOrigin: origin, pages } = await client.project.get({ id: projectId });
      return { origin, pages: origin === undefined ? [] : pages };
    },
  });
}
