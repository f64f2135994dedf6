// One publication of a project as the screen follows it, what it would change, and what came of it.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PublishEvent, PublishPlan } from '../../../preload/contract/publishing.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';

type Of<Type extends PublishEvent['type']> = Extract<PublishEvent, { type: Type }>;

export interface PublishingState {
  /** What goes on; missing when nothing does. */
  work?: 'plan' | 'publish' | 'show';
  sent?: Of<'sent'>;
  /** What the host does, or why it is waited for. */
  news?: Of<'phase'> | Of<'wait'>;
  plan?: PublishPlan;
  deployed?: Of<'deployed'>;
  /** Of what visitors see again, where it has an address. */
  shown?: { url?: string | undefined };
  probed?: Of<'probed'> | undefined;
  /** Why the last work came to nothing. */
  refusal?: string;
}

export interface PublishingDeeds extends PublishingState {
  isWorking: boolean;
  look(this: void, host: string): void;
  publish(this: void, host: string, isPreview: boolean): void;
  show(this: void, deploymentId: string): void;
  stop(this: void): void;
}

export function usePublishing({ publishing }: StudioClient, projectId: string): PublishingDeeds {
  const queries = useQueryClient();
  const [state, setState] = useState<PublishingState>({});
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const begin = async (kind: PublishingState['work'], work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    if (state.work) return;
    const controller = new AbortController();
    running.current = controller;
    setState(kind ? { work: kind } : {});

    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) setState({ refusal: wordsOf(error) });
    }
    setState(({ work: _done, sent: _sent, news: _news, ...came }) => came);
    await queries.invalidateQueries({ queryKey: ['publishing', projectId] });
  };

  return {
    ...state,
    isWorking: state.work !== undefined,
    look: (host) =>
      void begin('plan', async (signal) => {
        const plan = await publishing.plan({ projectId, host }, { signal });
        setState({ work: 'plan', plan });
      }),
    publish: (host, isPreview) =>
      void begin('publish', async (signal) => {
        for await (const event of await publishing.publish({ projectId, host, isPreview }, { signal })) {
          setState((before) => after(before, event));
        }
      }),
    show: (deploymentId) =>
      void begin('show', async (signal) => {
        const { url } = await publishing.show({ projectId, deploymentId }, { signal });
        setState({ work: 'show', shown: { url } });
      }),
    stop: () => running.current?.abort(),
  };
}

function after(before: PublishingState, event: PublishEvent): PublishingState {
  switch (event.type) {
    case 'sent':
      return { ...before, sent: event };
    case 'phase':
    case 'wait':
      return { ...before, news: event };
    case 'deployed':
      return { ...before, deployed: event };
    case 'probed':
      return { ...before, probed: event };
  }
}
