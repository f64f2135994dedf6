// What the screens ask for, and under which key the answer is kept.
import { queryOptions } from '@tanstack/react-query';
import type { StudioClient } from './connect.ts';

export function infoQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['info'], queryFn: () => client.system.info() });
}

export function noticesQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['notices'], queryFn: () => client.system.notices() });
}

export function projectsQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['projects'], queryFn: () => client.project.list() });
}

export function samplesQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['samples'], queryFn: () => client.brief.samples(), staleTime: Infinity });
}

export function projectQuery(client: StudioClient, id: string) {
  return queryOptions({ queryKey: ['project', id], queryFn: () => client.project.get({ id }) });
}
