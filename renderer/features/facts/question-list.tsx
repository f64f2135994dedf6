// What the brief does not say, to be asked of the client, and what the site does until it is answered.
import type { ProjectView } from '../../../preload/contract/project.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export function QuestionList({ questions }: Pick<ProjectView, 'questions'>) {
  const t = useWords(WORDS);
  const language = useLanguage();

  return (
    <section aria-labelledby="facts-questions">
      <h3 id="facts-questions" className="facts-group">
        {t.questions}
      </h3>
      {questions.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ol className="questions">
          {questions.map((asked) => {
            const { question, why, default: meanwhile } = language === 'de' ? asked.german : asked;
            return (
              <li key={question} className="question">
                <p className="question-asked">{question}</p>
                <p className="question-why">{why}</p>
                <p className="question-why">
                  {t.until}: {meanwhile}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
