// What the words say so far, fact by fact; what a rule had to guess carries an amber dot.
import type { BriefReading } from '../../../preload/contract/brief.ts';
import { Amber } from '../../ui/amber.tsx';
import { factLines } from '../../ui/fact-lines.ts';
import { factLabel } from '../../ui/fact-words.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

const MOST_LINES = 9;
const MOST_OFFERS = 6;

export function ReadingList({ reading }: { reading: BriefReading }) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const lines = factLines(reading.facts).filter(({ group }) => group !== 'words');
  const offers = reading.services.slice(0, MOST_OFFERS).join(', ');

  return (
    <section className="reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading" className="small-heading">
        {t.known}
      </h2>
      <dl className="reading-lines">
        {lines.slice(0, MOST_LINES).map(({ label, text, fact, part, confirmed }) => (
          <div key={fact + part} className="reading-line">
            <dt>{factLabel(label, language)}</dt>
            <dd>
              {confirmed ? null : <Amber words={t.unsure} />}
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
        {offers === '' ? null : (
          <div className="reading-line">
            <dt>{t.offers}</dt>
            <dd>
              <bdi>{offers}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {reading.questions.length === 0 ? null : <p className="quiet">{t.asked(reading.questions.length)}</p>}
    </section>
  );
}
