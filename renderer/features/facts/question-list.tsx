// What the brief does not say, to be asked of the client, and what the site does until it is answered.
import type { ProjectView } from '../../../preload/contract/project.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export function QuestionList({ questions }: Pick<ProjectView, 'questions'>) {
  const t = useWords(WORDS);

  return (
    <section aria-labelledby="facts-questions">
      <h3 id="facts-questions" className="facts-group">
        {t.questions}
      </h3>
      {questions.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ol className="questions">
          {questions.map(({ question, why, default: standIn }) => (
            <li key={question} className="question">
              <p className="question-asked">{question}</p>
              <p className="question-why">{why}</p>
              <p className="question-why">
                {t.until}: {standIn}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
