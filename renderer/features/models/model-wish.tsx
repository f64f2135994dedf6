// Which models are asked, for how much at most, and whether anything may leave this machine.
import type { ModelsView } from '../../../preload/contract/models.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { WORDS } from './models-words.ts';

export interface ModelWishProps {
  client: StudioClient;
  settings: ModelsView['settings'];
  /** Does it, and shows what came of it. */
  onChange(this: void, work: () => Promise<unknown>): void;
}

const NONE = 'none';
const TIERS = ['fast', 'balanced', 'best'] as const;

export function ModelWish({ client, settings, onChange }: ModelWishProps) {
  const t = useWords(WORDS);
  const set = (change: Parameters<StudioClient['models']['set']>[0]) => onChange(() => client.models.set(change));

  return (
    <div className="model-wish">
      <label>
        {t.which}
        <select value={settings.wanted ?? NONE} onChange={({ target }) => set({ wanted: target.value })}>
          <option value={NONE}>{t.noModel}</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {t.tiers[tier]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.budget}
        <input
          className="input"
          type="number"
          min={0}
          max={1000}
          step={0.05}
          defaultValue={settings.budgetUsd ?? 0.5}
          onBlur={({ target }) => (target.validity.valid ? set({ budgetUsd: target.valueAsNumber }) : undefined)}
        />
      </label>
      <label className="model-switch">
        <input type="checkbox" checked={settings.isLocalOnly} onChange={({ target }) => set({ isLocalOnly: target.checked })} />
        {t.localOnly}
      </label>
      <label className="model-switch">
        <input type="checkbox" checked={settings.canShowPages} onChange={({ target }) => set({ canShowPages: target.checked })} />
        {t.showPages}
      </label>
      <label className="model-switch">
        <input type="checkbox" checked={settings.asksTwo} onChange={({ target }) => set({ asksTwo: target.checked })} />
        {t.asksTwo}
      </label>
      <label className="model-switch">
        <input type="checkbox" checked={settings.canDraw} onChange={({ target }) => set({ canDraw: target.checked })} />
        {t.draw}
      </label>
    </div>
  );
}
