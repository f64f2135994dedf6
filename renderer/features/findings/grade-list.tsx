// Five grades, each with why.
import type { Grade } from '../../../agents/site/judgement.ts';
import type { ModelGrade } from '../../../agents/site/model-view.ts';
import { useWords } from '../../ui/words.ts';
import { DIMENSION_NAMES } from './dimension-names.ts';
import { WORDS } from './model-view-words.ts';

interface GradeListProps {
  grades: readonly Grade[];
  /** What a model holds, beside what was measured. */
  modelGrades: readonly ModelGrade[];
}

export function GradeList({ grades, modelGrades }: GradeListProps) {
  const t = useWords(WORDS);
  const ofContent = modelGrades.find(({ aspect }) => aspect === 'content');

  return (
    <ul className="grades" aria-label="Grades">
      {grades.map(({ dimension, letter, score01, reasons, untold }) => (
        <li key={dimension} className="grade">
          <p className="grade-letter" data-letter={letter}>
            {letter ?? '–'}
          </p>
          <h3 className="grade-name">
            {DIMENSION_NAMES[dimension]}
            <span className="grade-score">{score01 === undefined ? 'not judged' : `${Math.floor(score01 * 100)} of 100`}</span>
            {dimension === 'content' && ofContent ? (
              <span className="grade-score">{t.beside(ofContent.letter, Math.round(ofContent.score01 * 100))}</span>
            ) : null}
          </h3>
          <ul className="grade-reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {untold.length > 0 ? <li>{`Could not be judged: ${untold.map(({ claim }) => `“${claim}”`).join(', ')}.`}</li> : null}
          </ul>
        </li>
      ))}
    </ul>
  );
}
