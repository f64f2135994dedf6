// Thrown out of a step that needs a person's answer before it can go on.
import { SitewrightError } from './site/error.ts';

export interface StepQuestion {
  /** Names the question within its run: asked again under the same name, it has the same answer. */
  name: string;
  words: string;
  /** Answers to choose from; free words when missing. */
  choices?: string[];
}

export class Unanswered extends SitewrightError {
  readonly question: StepQuestion;

  constructor(question: StepQuestion) {
    super('precondition', `Waits for an answer: ${question.words}`);
    this.question = question;
  }
}
