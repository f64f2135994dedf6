// Which models may help, what they cost, what was sent to them.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ModelsView } from '../../../preload/contract/models.ts';
import { agoText, moneyText } from '../../ui/amounts.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { modelsQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { KeyEntry } from './key-entry.tsx';
import { ModelWish } from './model-wish.tsx';
import { WORDS } from './models-words.ts';
import { PlaceEntry } from './place-entry.tsx';

export function ModelsPanel({ client, deeds, now }: PanelProps) {
  const t = useWords(WORDS);
  const queries = useQueryClient();
  const { data: view } = useSuspenseQuery(modelsQuery(client));
  const again = () => void queries.invalidateQueries({ queryKey: ['models'] });
  const refused = (error: unknown) => deeds.say({ words: wordsOf(error), isAlarming: true });
  const change = (work: () => Promise<unknown>) => void deeds.ask(work).then(again, refused);

  return (
    <>
      {view.places.length === 0 ? <p className="quiet">{t.none}</p> : null}
      <ModelWish client={client} settings={view.settings} onChange={change} />
      <p className="quiet" aria-live="polite">
        {view.plan ? t.price(view.plan.models.join(', '), moneyText(view.plan.lowUsd), moneyText(view.plan.highUsd)) : t.nothing}
        {view.plan?.pictures ? t.drawn(view.plan.pictures.by, moneyText(view.plan.pictures.highUsd)) : ''}
      </p>
      <ul className="model-places">
        {view.places.map((place) => (
          <PlaceEntry key={place.id} client={client} place={place} onChange={change} />
        ))}
      </ul>
      <section aria-label={t.keys}>
        <h3 className="panel-heading">{t.keys}</h3>
        <ul className="model-keys">
          {view.providers.map((provider) => (
            <KeyEntry key={provider.id} client={client} provider={provider} onChange={again} />
          ))}
        </ul>
      </section>
      <Receipts receipts={view.receipts} sites={view.sites} />
      <Sent sent={view.sent} now={now} />
    </>
  );
}

function Receipts({ receipts, sites }: Pick<ModelsView, 'receipts' | 'sites'>) {
  const t = useWords(WORDS);
  if (receipts.length === 0) return null;

  return (
    <section aria-label={t.receipts}>
      <h3 className="panel-heading">{t.receipts}</h3>
      <ul className="model-lines">
        {receipts.map(({ month, model, calls, repairs, costUsd }) => (
          <li key={`${month} ${model}`}>
            {month} {model}: {moneyText(costUsd)} ({t.receipt(calls, repairs)})
          </li>
        ))}
      </ul>
      <h4 className="panel-heading">{t.bySite}</h4>
      <ul className="model-lines">
        {sites.map(({ month, site, calls, costUsd }) => (
          <li key={`${month} ${site}`}>
            {month} {site ?? '–'}: {moneyText(costUsd)} ({t.calls(calls)})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sent({ sent, now }: Pick<ModelsView, 'sent'> & { now: Date }) {
  const t = useWords(WORDS);

  return (
    <section aria-label={t.sent}>
      <h3 className="panel-heading">{t.sent}</h3>
      {sent.length === 0 ? <p className="quiet">{t.nothingSent}</p> : null}
      <ol className="model-lines">
        {sent.map(({ at, origin, purpose, content }) => (
          <li key={`${at.toISOString()} ${purpose}`}>
            {agoText(at, now)}, {origin}: {purpose}. {content}.
          </li>
        ))}
      </ol>
    </section>
  );
}
