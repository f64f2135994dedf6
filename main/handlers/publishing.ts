// Answers what is asked about publishing.
import type { ORPCErrorConstructorMap } from '@orpc/server';
import { SitewrightError } from '../../agents/site/error.ts';
import type { PublishEvent } from '../../preload/contract/publishing.ts';
import type { PUBLISH_REFUSALS } from '../../preload/contract/refusals.ts';
import type { Publishing } from '../studio/publishing.ts';
import type { HandlerContext } from './context.ts';
import { EventQueue } from './event-queue.ts';
import { os } from './implementer.ts';
import { inPlainWords } from './plain-words.ts';

const { publishing: asked } = os;

const quiet = (signal: AbortSignal | undefined) => ({
  signal: signal ?? new AbortController().signal,
  onProgress: () => undefined,
});
const ofProject = (projectId: string) => ({ type: 'project' as const, projectId });

export const publishing = {
  hosts: asked.hosts.handler(({ input, ...told }) => answer(told, (studio) => studio.hosts(input.projectId))),
  checklist: asked.checklist.handler(({ input, ...told }) =>
    answer(told, (studio) => studio.checklist(input.projectId, input.host)),
  ),
  deployments: asked.deployments.handler(({ input, ...told }) =>
    answer(told, (studio) => studio.everyDeployment(input.projectId)),
  ),
  connect: asked.connect.handler(({ input, signal, ...told }) => answer(told, (studio) => studio.connect(input, quiet(signal)))),
  disconnect: asked.disconnect.handler(({ input: { host, projectId }, ...told }) =>
    answer(told, (studio) => studio.disconnect(host, projectId)),
  ),

  plan: asked.plan.handler(({ input: { projectId, host }, signal, ...told }) =>
    answer(told, (studio) => studio.plan({ source: ofProject(projectId), host }, quiet(signal))),
  ),

  publish: asked.publish.handler(async function* publish({ input, signal, context, errors }) {
    try {
      yield* publication({ publishing: await context.studio.publishing(), input, signal });
    } catch (error) {
      throw refusal(error, { errors, context });
    }
  }),

  tryForm: asked.tryForm.handler(({ input: { projectId, host }, signal, ...told }) =>
    answer(told, (studio) => studio.tryForm(projectId, host, quiet(signal))),
  ),

  domains: asked.domains.handler(({ input: { projectId, host }, signal, ...told }) =>
    answer(told, (studio) => studio.domains({ source: ofProject(projectId), host }, quiet(signal))),
  ),
  giveDomain: asked.giveDomain.handler(({ input: { projectId, host, domain }, signal, ...told }) =>
    answer(told, (studio) => studio.giveDomain({ source: ofProject(projectId), host, domain }, quiet(signal))),
  ),
  removeDomain: asked.removeDomain.handler(({ input: { projectId, host, domain }, signal, ...told }) =>
    answer(told, (studio) => studio.removeDomain({ source: ofProject(projectId), host, domain }, quiet(signal))),
  ),

  handover: asked.handover.handler(({ input, ...told }) => answer(told, (studio) => studio.handover(input.projectId))),

  show: asked.show.handler(({ input: { projectId, deploymentId }, signal, ...told }) =>
    answer(told, async (studio) => ({ url: (await studio.show(projectId, deploymentId, quiet(signal))).url })),
  ),
};

/** Progress is news: when nobody reads it, older news may be lost. */
const MOST_UNREAD_EVENTS = 100_000;

interface Publication {
  publishing: Publishing;
  input: { projectId: string; host: string; isPreview: boolean };
  signal: AbortSignal | undefined;
}

async function* publication({ publishing: studio, input, signal }: Publication): AsyncGenerator<PublishEvent, void, void> {
  const queue = new EventQueue<PublishEvent>(MOST_UNREAD_EVENTS);
  const left = new AbortController();
  const ground = {
    signal: signal ? AbortSignal.any([signal, left.signal]) : left.signal,
    onProgress: (event: PublishEvent) => queue.push(event),
  };

  const work = async (): Promise<void> => {
    const wish = { source: ofProject(input.projectId), host: input.host, isPreview: input.isPreview };
    const { url, sent, probe } = await studio.publish(wish, ground);
    queue.push({ type: 'deployed', url, ...sent });
    if (probe) queue.push({ type: 'probed', ...(await probe(ground)) });
    queue.end();
  };

  const working = work().catch((error: unknown) => queue.fail(error));
  try {
    yield* queue;
  } finally {
    left.abort();
    await working;
  }
}

interface Told {
  errors: ORPCErrorConstructorMap<typeof PUBLISH_REFUSALS>;
  context: HandlerContext;
}

async function answer<Result>({ errors, context }: Told, work: (studio: Publishing) => Promise<Result>): Promise<Result> {
  try {
    return await work(await context.studio.publishing());
  } catch (error) {
    throw refusal(error, { errors, context });
  }
}

function refusal(error: unknown, { errors, context }: Told): unknown {
  const isOurs = error instanceof SitewrightError && error.kind !== 'not-found' && error.kind !== 'internal';
  return isOurs
    ? errors.NOT_PUBLISHED({ data: { words: error.message }, cause: error })
    : inPlainWords(error, { errors, context });
}
