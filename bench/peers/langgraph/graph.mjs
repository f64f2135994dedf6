// The bench's run as a LangGraph: layers of four nodes, each keeping some 5 kB, with and without its checkpointer in PostgreSQL.
import { randomUUID } from 'node:crypto';
import { Annotation, StateGraph } from '@langchain/langgraph';
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres';

const LAYERS = 9;
const STEPS_A_LAYER = 4;
const VALUE = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`key${index}`, 'some words of a page, made up ']));

const [, , url, runs] = process.argv;
const nameOf = (layer, index) => `step-${layer}-${index}`;
const all = Array.from({ length: LAYERS }, (_, layer) =>
  Array.from({ length: STEPS_A_LAYER }, (__, index) => nameOf(layer, index)),
);

const State = Annotation.Root(Object.fromEntries(all.flat().map((name) => [`${name}-value`, Annotation()])));
const graph = new StateGraph(State);
for (const name of all.flat()) graph.addNode(name, async () => ({ [`${name}-value`]: VALUE }));
for (const name of all[0]) graph.addEdge('__start__', name);
for (let layer = 1; layer < LAYERS; layer++) for (const name of all[layer]) graph.addEdge(all[layer - 1], name);
for (const name of all[LAYERS - 1]) graph.addEdge(name, '__end__');

const checkpointer = PostgresSaver.fromConnString(url);
await checkpointer.setup();
const keeping = graph.compile({ checkpointer });
const forgetting = graph.compile();

const timed = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};
const times = { kept: [], inMemory: [] };
for (let run = 0; run < Number(runs); run++) {
  times.inMemory.push(await timed(() => forgetting.invoke({}, { recursionLimit: 100 })));
  times.kept.push(await timed(() => keeping.invoke({}, { recursionLimit: 100, configurable: { thread_id: randomUUID() } })));
}
process.stdout.write(JSON.stringify(times));
await checkpointer.end();
