// One run as the screens see it, built up from its events.
import type { BriefSource, Wish } from '../../../preload/contract/brief.ts';
import type { RunNote, StudioEvent } from '../../../preload/contract/run.ts';
import type { ProjectView } from '../../../preload/contract/project.ts';

export type RunStep = ProjectView['steps'][number];

/** What is being made a site of. */
export type RunSubject =
  | { type: 'brief'; source: BriefSource; wish: Wish; name: string }
  | { type: 'project'; id: string; name: string; notes?: readonly RunNote[] };

export interface RunState {
  subject: RunSubject;
  phase: 'running' | 'done' | 'stopped' | 'failed';
  steps: RunStep[];
  durationMs: number;
  /** Known once the site is written. */
  projectId?: string | undefined;
  /** Why it failed and what to do. */
  words?: string | undefined;
  /** What models have cost so far. */
  spentUsd: number;
  /** What a model said last, and to which agent. */
  spoken?: { agent: string; model: string; text: string } | undefined;
}

export function begun(subject: RunSubject): RunState {
  const projectId = subject.type === 'project' ? subject.id : undefined;
  return { subject, phase: 'running', steps: [], durationMs: 0, projectId, spentUsd: 0 };
}

export function after(state: RunState, event: StudioEvent): RunState {
  switch (event.type) {
    case 'run-start':
      return { ...state, steps: event.steps.map(({ writes: _writes, waitsFor: _waitsFor, ...step }) => waiting(step)) };

    case 'step-start':
      return withStep(state, event.agent, { outcome: 'running' });

    case 'step-end':
      return withStep(state, event.agent, {
        outcome: event.outcome,
        durationMs: event.durationMs,
        ...(event.message === undefined ? {} : { message: event.message }),
      });

    case 'model-says':
      return { ...state, spoken: { agent: event.agent, model: event.model, text: event.text } };

    case 'model-call':
      return withCost({ ...state, spentUsd: event.spentUsd }, event);

    case 'run-end':
      return { ...state, durationMs: event.durationMs };

    case 'said':
      return state;

    case 'site-written':
      return { ...state, phase: 'done', projectId: event.projectId };
  }
}

/** It ended without a site. What was being made is begun again next time. */
export function broken(state: RunState, { phase, words }: { phase: 'stopped' | 'failed'; words?: string | undefined }): RunState {
  const steps = state.steps.map((step) => (step.outcome === 'running' ? { ...step, outcome: 'waiting' as const } : step));
  return { ...state, phase, words, steps };
}

/** Steps that have nothing left to do. */
export function endedCount({ steps }: RunState): number {
  return steps.filter(({ outcome }) => outcome !== 'waiting' && outcome !== 'running').length;
}

function waiting(step: Pick<RunStep, 'agent' | 'layer' | 'purpose' | 'german' | 'germanName'>): RunStep {
  return { ...step, outcome: 'waiting', durationMs: 0, costUsd: 0 };
}

function withCost(state: RunState, { agent, costUsd }: { agent: string; costUsd: number }): RunState {
  const before = state.steps.find((step) => step.agent === agent)?.costUsd ?? 0;
  return withStep(state, agent, { costUsd: before + costUsd });
}

function withStep(state: RunState, agent: string, change: Partial<RunStep>): RunState {
  return { ...state, steps: state.steps.map((step) => (step.agent === agent ? { ...step, ...change } : step)) };
}
