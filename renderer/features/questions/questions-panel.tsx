// What to ask the client.
import type { PanelProps } from '../../wire/panel-props.ts';
import { QuestionList } from './question-list.tsx';

export function QuestionsPanel({ project }: PanelProps) {
  return <QuestionList questions={project.questions} />;
}
