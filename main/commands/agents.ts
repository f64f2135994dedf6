// `sitewright agents`: the plan as a table, as waves, and on demand as a drawing.
import { writeFile } from 'node:fs/promises';
import { plan } from '../../agents/plan.ts';
import { CRITICS, MAKERS } from '../../agents/registry.ts';
import { outputError } from '../output/output-error.ts';
import { planSvg } from '../plan-view/plan-svg.ts';
import { planTable, planWaves } from '../plan-view/plan-text.ts';

export interface AgentsOptions {
  /** File to draw the graph into. */
  graph?: string | undefined;
  json?: boolean | undefined;
}

export async function agentsCommand({ graph, json }: AgentsOptions): Promise<number> {
  const computed = plan(MAKERS);

  if (graph) {
    await writeFile(graph, planSvg(computed)).catch((error: unknown) => {
      throw outputError(error, graph);
    });
  }
  if (json) {
    const agents = computed.order.map(({ id, layer, reads, writes, purpose, version }) => ({
      id,
      layer,
      reads,
      writes,
      purpose,
      version,
    }));
    const critics = CRITICS.map(({ id, layer, reads, purpose, version }) => ({ id, layer, reads, purpose, version }));
    console.log(JSON.stringify({ agents, critics, graph }));
    return 0;
  }

  console.log(`${planTable(computed)}\n\nEach line waits for the lines above it:\n\n${planWaves(computed)}`);
  if (graph) console.log(`\nThe graph is drawn in ${graph}.`);
  else console.log('\nTo draw the graph: sitewright agents --graph plan.svg');
  return 0;
}
