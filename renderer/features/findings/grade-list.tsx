// Five grades, each with why.
import type { Grade } from '../../../agents/site/judgement.ts';
import { DIMENSION_NAMES } from './dimension-names.ts';

export function GradeList({ grades }: { grades: readonly Grade[] }) {
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
