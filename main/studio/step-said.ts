// What models said of a step and what they were asked, as the last run that asked one for it kept it.
import type { RunEvent } from '../../agents/site/run-event.ts';
import type { StepView } from '../../preload/contract/made.ts';
import type { Store } from '../store/store.ts';

/** Runs looked at, the newest first: most of them keep most steps. */
const RUNS = 10;
/** Characters of one answer: its end is what counts. */
const LONGEST = 4_000;

type Said = Pick<StepView, 'spoken' | 'calls'>;

/** Also of a run that is still on. Both empty where no model was asked for the step. */
export async function stepSaid(projectId: string, agent: string, store: Store): Promise<Said> {
  for (const { id } of await store.runs.list(projectId, RUNS)) {
    const events = (await store.events.list(id, 0)).map(({ event }) => event);
    const said = saidIn(events, agent);
    if (said.calls.length > 0 || said.spoken.length > 0) return said;
  }
  return { spoken: [], calls: [] };
}

function saidIn(events: readonly RunEvent[], agent: string): Said {
  const said: Said = { spoken: [], calls: [] };

  for (const event of events) {
    if (event.type === 'model-says' && event.agent === agent) hear(said, event);
    if (event.type === 'model-call' && event.agent === agent) {
      const { model, purpose, outcome, inputTokens, outputTokens, costUsd, message } = event;
      said.calls.push({
        number: said.calls.length + 1,
        model,
        purpose,
        outcome,
        inputTokens,
        outputTokens,
        costUsd,
        ...(message === undefined ? {} : { message }),
      });
    }
  }
  return { ...said, spoken: said.spoken.map((each) => ({ ...each, text: each.text.slice(-LONGEST) })) };
}

/** Pieces of one answer belong together; each call begins a new one. */
function hear({ spoken, calls }: Said, { model, kind, text }: Extract<RunEvent, { type: 'model-says' }>): void {
  const last = spoken.at(-1);
  const call = calls.length + 1;
  const goesOn = last?.model === model && last.kind === kind && last.call === call;
  if (goesOn) last.text += text;
  else spoken.push({ model, kind, text, call, number: spoken.length + 1 });
}
