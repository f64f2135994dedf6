// Ten clients to begin with.
import type { SampleBrief } from '../../../preload/contract/brief.ts';
import { idWords, languageName } from '../../ui/amounts.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface SampleListProps {
  samples: readonly SampleBrief[];
  /** Id of the one that is shown. */
  chosen: string | undefined;
  onChoose(this: void, sample: SampleBrief): void;
}

export function SampleList({ samples, chosen, onChoose }: SampleListProps) {
  const t = useWords(WORDS);

  return (
    <section className="samples-part" aria-labelledby="samples-heading">
      <h2 id="samples-heading" className="small-heading">
        {t.samples}
      </h2>
      <ul className="samples">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" className="sample" aria-pressed={sample.id === chosen} onClick={() => onChoose(sample)}>
              <span className="sample-name">
                <bdi>{sample.name}</bdi>
              </span>
              <span className="sample-about">{aboutOf(sample)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutOf({ trade, place, language }: SampleBrief): string {
  const parts = [idWords(trade), place ?? '', language.startsWith('en') ? '' : languageName(language)];
  return parts.filter((part) => part !== '').join(', ');
}
