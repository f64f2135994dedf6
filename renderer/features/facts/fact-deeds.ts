// What can be done to facts: set one, confirm some. Each is one change of the site's history.
import type { FactLine } from '../../ui/fact-lines.ts';
import type { PanelProps } from '../../wire/panel-props.ts';

interface FactSet {
  pointer: string;
  value: unknown;
}

export interface FactDeeds {
  /** @returns whether it was kept */
  change(line: FactLine, value: unknown, sentence: string): Promise<boolean>;
  confirm(lines: readonly FactLine[], sentence: string): void;
}

/** An edit holds a hundred operations at most, and a fact needs two. */
const MOST_AT_ONCE = 50;

export function factDeeds({ client, deeds, project: { id: projectId } }: PanelProps): FactDeeds {
  /** The newest revision is asked for when it is this deed's turn, so that quick changes follow one another. */
  const edit = (sets: readonly FactSet[], sentence: string) =>
    deeds.change(async (deedId) => {
      const { revision: basedOn } = await client.history.slot({ projectId, slot: 'facts' });
      const operations = sets.map((set) => ({ type: 'set' as const, ...set }));
      await client.history.edit({ projectId, slot: 'facts', basedOn, operations, deedId });
      return { sentence };
    });

  return {
    change: (line, value, sentence) => edit([{ pointer: `${line.fact}/value${line.part}`, value }, ...sureOf(line)], sentence),
    confirm: (lines, sentence) => void edit(lines.slice(0, MOST_AT_ONCE).flatMap(sureOf), sentence),
  };
}

function sureOf({ fact, source }: FactLine): FactSet[] {
  const said = source === 'inferred' ? [{ pointer: `${fact}/source/kind`, value: 'designer' }] : [];
  return [{ pointer: `${fact}/confirmed`, value: true }, ...said];
}
