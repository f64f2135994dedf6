// Finds every agent by its path: the file's name is its id, its folder its layer.
import type { Critic, Maker } from './agent.ts';
import type { RegisteredCritic, RegisteredMaker } from './plan.ts';

type Found = Record<string, Maker | Critic>;

const FOUND: Found = import.meta.glob(
  ['./{discovery,design,content,code,quality,vision,image,optimisation,business}/*.ts', '!./**/*.{test,fixture}.ts'],
  {
    eager: true,
    import: 'default',
  },
);

export const { makers: MAKERS, critics: CRITICS } = registered(FOUND);

/** Splits what was found into makers and critics, each with the id and layer its path gives. */
export function registered(found: Found): { makers: RegisteredMaker[]; critics: RegisteredCritic[] } {
  const makers: RegisteredMaker[] = [];
  const critics: RegisteredCritic[] = [];

  for (const [path, agent] of Object.entries(found)) {
    const [layer = '', file = ''] = path.split('/').slice(-2);
    const id = file.replace(/\.ts$/, '');

    if (agent.kind === 'maker') makers.push({ ...agent, id, layer });
    else critics.push({ ...agent, id, layer });
  }

  return { makers, critics };
}
