// One model at one place, as agents know it: asked with patience, priced.
import type { Model } from '../../agents/model.ts';
import { withPatience } from './patience.ts';
import type { ModelPlace } from './places.ts';
import { costUsd, mostTokens, priceOf } from './prices.ts';

/** @param name the provider's own */
export function modelOf({ id: place, name: provider, isLocal, connection }: ModelPlace, name: string): Model {
  const id = `${place}/${name}`;
  const price = priceOf(id, isLocal || place === 'own');

  return {
    id,
    label: `${name} (${provider})`,
    ask: (question, listening) => withPatience(() => connection.ask(name, question, listening), listening.signal),
    mostUsd: (question) => costUsd(mostTokens(question), price),
    mostTokens: (question) => {
      const { storedInputTokens, outputTokens } = mostTokens(question);
      return storedInputTokens + outputTokens;
    },
    costUsd: (usage) => costUsd(usage, price),
  };
}
