// What the brief does not say, to be asked of the client, and what the site does until it is answered.
import type { ProjectView } from '../../../preload/contract/project.ts';

export function QuestionList({ questions }: { questions: ProjectView['questions'] }) {
  if (questions.length === 0) return <p className="quiet">The brief answers everything this site needs.</p>;

  return (
    <ol className="questions">
      {questions.map(({ question, why, default: standIn }) => (
        <li key={question} className="question">
          <p className="question-asked">{question}</p>
          <p className="question-why">{why}</p>
          <p className="question-default">
            <span className="question-until">Until then</span> {standIn}
          </p>
        </li>
      ))}
    </ol>
  );
}
