// What the screens ask for, and under which key the answer is kept.
import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { SlotName } from '../../agents/site/slots.ts';
import type { StudioClient } from './connect.ts';

export function infoQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['info'], queryFn: () => client.system.info() });
}

export function clientsQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['clients'], queryFn: () => client.clients.list() });
}

export function settingsQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['settings'], queryFn: () => client.system.settings(), staleTime: Infinity });
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

export function modelsQuery(client: StudioClient) {
  return queryOptions({ queryKey: ['models'], queryFn: () => client.models.view() });
}

export function modelViewQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['model-view', projectId], queryFn: () => client.findings.modelView({ projectId }) });
}

export function projectQuery(client: StudioClient, id: string) {
  return queryOptions({ queryKey: ['project', id], queryFn: () => client.project.get({ id }) });
}

export function slotQuery(client: StudioClient, projectId: string, slot: SlotName) {
  return queryOptions({
    queryKey: ['history', projectId, 'slot', slot],
    queryFn: () => client.history.slot({ projectId, slot }),
  });
}

/** The newest page, and what undo and redo would do. */
export function timelineQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['history', projectId, 'newest'], queryFn: () => client.history.timeline({ projectId }) });
}

const NEWEST: string | undefined = undefined;

export function timelinePages(client: StudioClient, projectId: string) {
  return infiniteQueryOptions({
    queryKey: ['history', projectId, 'pages'],
    queryFn: ({ pageParam: before }) => client.history.timeline({ projectId, ...(before === undefined ? {} : { before }) }),
    initialPageParam: NEWEST,
    getNextPageParam: ({ next }) => next,
    // A page once there stays the object it is; comparing all of them for each that comes would cost more the longer the list.
    structuralSharing: false,
  });
}

/** What was changed is at the top: earlier pages are not asked for anew, one after the other, but when somebody scrolls there again. */
export function leaveEarlierPages(queries: QueryClient, client: StudioClient, projectId: string): void {
  queries.setQueryData(timelinePages(client, projectId).queryKey, (known) =>
    known ? { pages: known.pages.slice(0, 1), pageParams: known.pageParams.slice(0, 1) } : undefined,
  );
}

export function versionsQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['history', projectId, 'versions'], queryFn: () => client.history.versions({ projectId }) });
}

export function proposalsQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['history', projectId, 'proposals'], queryFn: () => client.history.proposals({ projectId }) });
}

export function differencesQuery(client: StudioClient, projectId: string, from: string) {
  return queryOptions({
    queryKey: ['history', projectId, 'differences', from],
    queryFn: () => client.history.compare({ projectId, from }),
  });
}

export function pageDifferencesQuery(client: StudioClient, projectId: string, from: string) {
  return queryOptions({
    queryKey: ['history', projectId, 'page-differences', from],
    queryFn: () => client.history.comparePages({ projectId, from }),
  });
}

export function hostsQuery(client: StudioClient, projectId: string) {
  return queryOptions({ queryKey: ['publishing', projectId, 'hosts'], queryFn: () => client.publishing.hosts({ projectId }) });
}

export function deploymentsQuery(client: StudioClient, projectId: string) {
  return queryOptions({
    queryKey: ['publishing', projectId, 'deployments'],
    queryFn: () => client.publishing.deployments({ projectId }),
  });
}

export function domainsQuery(client: StudioClient, projectId: string, host: string) {
  return queryOptions({
    queryKey: ['domains', projectId, host],
    queryFn: () => client.publishing.domains({ projectId, host }),
  });
}

/** Looked at anew each time it is shown: records change elsewhere. */
export function domainQuery(client: StudioClient, place: { projectId: string; host: string; domain: string }) {
  return queryOptions({
    queryKey: ['domains', place.projectId, place.host, place.domain],
    queryFn: () => client.publishing.giveDomain(place),
    staleTime: 0,
  });
}

/** For the host it goes to. */
export function checklistQuery(client: StudioClient, projectId: string, host: string | undefined) {
  return queryOptions({
    queryKey: ['publishing', projectId, 'checklist', host],
    queryFn: () => client.publishing.checklist({ projectId, ...(host === undefined ? {} : { host }) }),
  });
}
