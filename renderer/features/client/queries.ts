// What is asked for about the client's review. Kept beneath the history: a change of the site may outdate what was signed.
import { queryOptions } from '@tanstack/react-query';
import type { StudioClient } from '../../wire/connect.ts';

export function signaturesQuery(client: StudioClient, projectId: string) {
  return queryOptions({
    queryKey: ['history', projectId, 'signatures'],
    queryFn: () => client.review.signatures({ projectId }),
  });
}

export function sharingQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['history', projectId, 'sharing'], queryFn: () => client.sharing.state({ projectId }) });
}
