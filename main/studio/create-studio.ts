// The Studio on an open store: one desk for each client, of which one is worked at; runs of all of them in one engine.
import { RunMemory } from '../../agents/orchestrator/run-memory.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { hashOf } from '../assets/hash.ts';
import type { Guard } from '../backup/guard.ts';
import { Engine } from '../engine/engine.ts';
import type { Workflow } from '../engine/workflow.ts';
import { createJudgeWorkflow } from '../making/judge-workflow.ts';
import { createMakeWorkflow, type MakeGround } from '../making/make-workflow.ts';
import { createRefineWorkflow } from '../making/refine-workflow.ts';
import { keepLastClient } from '../settings/last-client.ts';
import { STUDIO_SCOPE, type Scope } from '../store/walls/scope.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { byStudio } from './by-studio.ts';
import { engineFaults } from './engine-faults.ts';
import { createDesk, placesOf, type Desk } from './desk.ts';
import { studioAffairs } from './studio-affairs.ts';
import type { Clients, Studio } from './studio.ts';

export interface StudioGround {
  /** Closed with the studio. */
  store: Store;
  dataDir: string;
  guard: Guard;
  vault: Vault;
  takesRuns: boolean;
  /** Id of the client one works for at first; the studio itself when missing, or when one does not work for that client any more. */
  client?: string | undefined;
  /** Of the first project that is made, whose steps were begun before the store was open. */
  memory?: RunMemory | undefined;
}

export async function createStudio(ground: StudioGround): Promise<Studio> {
  const { store, dataDir, guard, vault, takesRuns, client } = ground;
  const memories = new Map<string, RunMemory>();
  const memoryOf = (projectId: string) => memoryIn(memories, projectId, ground.memory);
  const grounds = new Map<string, MakeGround>();
  const groundFor = (tenantId: string): MakeGround => {
    const own = storeFor(store, { ...STUDIO_SCOPE, tenantId });
    const known = grounds.get(tenantId) ?? { store: own, dataDir, memoryOf, modelPlaces: placesOf({ store: own, vault }) };
    grounds.set(tenantId, known);
    return known;
  };
  const engine = new Engine({ store, workflows: workflowsOn(groundFor), onFault: engineFaults() });
  await engine.open();
  if (takesRuns) await engine.resume();

  const desks = new Map<string, Desk>();
  const deskOf = (scope: Scope): Desk => {
    const desk = desks.get(scope.tenantId) ?? createDesk({ store: storeFor(store, scope), dataDir, vault, engine });
    desks.set(scope.tenantId, desk);
    return desk;
  };
  const first = client === undefined ? STUDIO_SCOPE : await scopeOrOwn(store, client);
  const at = { scope: first };

  const studio: Studio = {
    ...deskOf(first).studio,
    ...studioAffairs({ dataDir, guard }),
    ...clientsOf(store, at, async (scope) => {
      Object.assign(studio, deskOf(scope).studio);
      await keepLastClient(dataDir, scope.tenantId);
    }),

    noteRefused: ({ asked, role }) =>
      store.auditLog.append({ ...byStudio(at), action: 'access-denied', target: asked, details: { role } }),

    noteSignIn: (isLetIn) =>
      store.auditLog.append({ ...byStudio(at), action: isLetIn ? 'signed-in' : 'sign-in-refused', target: 'a browser' }),

    close: closingOnce(() => [...[...desks.values()].flatMap(({ parts }) => parts), engine, { close: guard.stop }, store]),
  };
  return studio;
}

/** Behind that client's walls. */
function storeFor(store: Store, scope: Scope): Store {
  return { ...store, ...store.as(scope) };
}

function clientsOf(store: Store, at: { scope: Scope }, onSwitch: (scope: Scope) => Promise<void>): Clients {
  const { userId } = at.scope;
  const goTo = async (scope: Scope) => {
    at.scope = scope;
    await onSwitch(scope);
  };

  return {
    clients: async () => ({ current: at.scope.tenantId, all: await store.tenants.ofUser(userId) }),
    switchClient: async (id) => goTo(await store.tenants.scopeOf(id, userId)),
    addClient: async (name) => goTo(await store.tenants.make({ name, ownerId: userId })),

    async renameClient(id, name) {
      await store.tenants.scopeOf(id, userId);
      await store.tenants.rename({ tenantId: id, name, by: userId });
    },
  };
}

async function scopeOrOwn(store: Store, client: string): Promise<Scope> {
  try {
    return await store.tenants.scopeOf(client, STUDIO_SCOPE.userId);
  } catch (error) {
    if (error instanceof SitewrightError && error.kind === 'auth') return STUDIO_SCOPE;
    throw error;
  }
}

/** In this order; asked again, nothing. */
function closingOnce(partsNow: () => readonly { close(): Promise<void> }[]): () => Promise<void> {
  let isClosed = false;

  return async () => {
    if (isClosed) return;
    isClosed = true;
    for (const part of partsNow()) await part.close();
  };
}

/** A run is done on the side of the client it is for, whoever is worked for at the moment. */
function workflowsOn(groundFor: (tenantId: string) => MakeGround): Readonly<Record<string, Workflow>> {
  return {
    make: (context) => createMakeWorkflow(groundFor(context.lease.tenantId))(context),
    refine: (context) => createRefineWorkflow(groundFor(context.lease.tenantId))(context),
    judge: (context) => createJudgeWorkflow(groundFor(context.lease.tenantId))(context),
  };
}

function memoryIn(memories: Map<string, RunMemory>, projectId: string, first?: RunMemory): RunMemory {
  const begun = memories.size === 0 ? first : undefined;
  const memory = memories.get(projectId) ?? begun ?? new RunMemory(hashOf);
  memories.set(projectId, memory);
  return memory;
}
