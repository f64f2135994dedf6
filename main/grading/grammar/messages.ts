// What the grammar's thread is asked, and what it answers.

export interface GrammarQuestion {
  id: number;
  texts: readonly string[];
}

export interface GrammarFault {
  /** Index of the text. */
  text: number;
  /** As they stand in it. */
  words: string;
  /** Harper's name for what is wrong: `Agreement`. */
  kind: string;
  message: string;
  /** What could stand instead; empty where the words are to go. */
  instead: readonly string[];
}

export interface GrammarAnswer {
  id: number;
  faults: readonly GrammarFault[];
  /** Why there is none. */
  failed?: string;
}
