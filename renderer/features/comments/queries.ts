// What is asked for about comments. Kept beneath the history: what changes that may change these.
import { queryOptions } from '@tanstack/react-query';
import type { StudioClient } from '../../wire/connect.ts';

export function commentsQuery(client: StudioClient, projectId: string) {
  return queryOptions({
    queryKey: ['history', projectId, 'comments'],
    queryFn: () => client.comments.list({ projectId }),
  });
}
