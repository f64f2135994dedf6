// What the panel beside the preview asks for. Whatever changes the site asks for it anew.
import { queryOptions } from '@tanstack/react-query';
import type { StudioClient } from '../../wire/connect.ts';

export function sectionsQuery(client: StudioClient, projectId: string, page: string) {
  return queryOptions({
    queryKey: ['editing', projectId, 'sections', page],
    queryFn: () => client.editing.sections({ projectId, page }),
  });
}

export function pictureQuery(client: StudioClient, projectId: string, id: string) {
  return queryOptions({
    queryKey: ['editing', projectId, 'picture', id],
    queryFn: async () => (await client.editing.picture({ projectId, id })) ?? null,
  });
}

export function lookQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['editing', projectId, 'look'], queryFn: () => client.editing.look({ projectId }) });
}

export function pagesQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['editing', projectId, 'pages'], queryFn: () => client.editing.pages({ projectId }) });
}
