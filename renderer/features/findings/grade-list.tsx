// Five grades, each with why.
import type { ModelGrade } from '../../../agents/site/model-view.ts';
import type { ShownGrade } from '../../../preload/contract/findings.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { WORDS as VIEW_WORDS } from './model-view-words.ts';
import { WORDS } from './words.ts';

interface GradeListProps {
  grades: readonly ShownGrade[];
  /** What a model holds, beside what was measured. */
  modelGrades: readonly ModelGrade[];
}

export function GradeList({ grades, modelGrades }: GradeListProps) {
  const t = useWords(WORDS);
  const { beside } = useWords(VIEW_WORDS);
  const language = useLanguage();

  return (
    <ul className="grades" aria-label={t.grades}>
      {grades.map(({ dimension, letter, score01, german, ...english }) => (
        <li key={dimension} className="grade">
          <p className="grade-letter" data-letter={letter}>
            {letter ?? '–'}
          </p>
          <h3 className="grade-name">
            {t.dimensions[dimension]}
            <span className="grade-score">{score01 === undefined ? t.notJudged : t.score(Math.floor(score01 * 100))}</span>
            {modelGrades
              .filter(({ aspect }) => aspect === dimension)
              .map((seen) => (
                <span key={seen.model} className="grade-score">
                  {beside(seen.letter, Math.round(seen.score01 * 100))}
                </span>
              ))}
          </h3>
          <ul className="grade-reasons">
            <Reasons of={language === 'de' ? german : english} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ of: { reasons, untold } }: { of: Pick<ShownGrade, 'reasons' | 'untold'> }) {
  const t = useWords(WORDS);

  return (
    <>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {untold.map(({ claim, why }) => (
        <li key={claim}>{t.untold(claim, why)}</li>
      ))}
    </>
  );
}
