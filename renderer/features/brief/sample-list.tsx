// The bundled briefs, to try the studio with.
import type { SampleBrief } from '../../../preload/contract/brief.ts';
import { idWords, languageName } from '../../ui/amounts.ts';

export interface SampleListProps {
  samples: readonly SampleBrief[];
  isBusy: boolean;
  onMake(this: void, sample: SampleBrief): void;
}

export function SampleList({ samples, isBusy, onMake }: SampleListProps) {
  return (
    <ul className="samples">
      {samples.map((sample) => (
        <li key={sample.id}>
          <button type="button" className="sample" aria-disabled={isBusy} onClick={() => !isBusy && onMake(sample)}>
            <span className="sample-name">
              <bdi>{sample.name}</bdi>
            </span>
            <span className="sample-about">{aboutOf(sample)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** English goes without saying in an English studio. */
function aboutOf({ trade, place, language }: SampleBrief): string {
  const parts = [idWords(trade), place ?? '', language.startsWith('en') ? '' : languageName(language)];
  return parts.filter((part) => part !== '').join(', ');
}
