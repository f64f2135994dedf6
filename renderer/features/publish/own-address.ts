// The address of the site, entered among its facts: canonical links and share images then name it.
import { Facts } from '../../../agents/site/facts.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { slotQuery } from '../../wire/queries.ts';
import { useShown } from '../../wire/use-shown.ts';
import { WORDS } from './words.ts';

export interface OwnAddress {
  /** As the site gives it; missing where it gives none. */
  given: string | undefined;
  /** One change of the facts, undone like any other; the files follow. */
  enter(this: void, address: string): void;
}

export function useOwnAddress({ client, deeds, project: { id: projectId, pageCount } }: PanelProps): OwnAddress {
  const t = useWords(WORDS);
  const { data } = useShown({ ...slotQuery(client, projectId, 'facts'), enabled: pageCount > 0 });
  const facts = Facts.safeParse(data?.value);

  return {
    given: facts.data?.web?.value,
    enter: (address) =>
      void deeds.change(async (deedId) => {
        const { revision: basedOn } = await client.history.slot({ projectId, slot: 'facts' });
        const value = { value: address, source: { kind: 'designer', at: 'web' }, confirmed: true };
        const operations = [{ type: 'set' as const, pointer: '/web', value }];
        await client.history.edit({ projectId, slot: 'facts', basedOn, operations, deedId });
        return { sentence: t.addressEntered(address), canUndo: true };
      }),
  };
}
