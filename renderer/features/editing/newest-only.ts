// Answers questions one at a time; of those that wait, only the newest is asked.

export function newestOnly<Question>(answer: (question: Question) => Promise<void>): (question: Question) => Promise<void> {
  const waiting: Question[] = [];
  let isOut = false;

  return async (question) => {
    waiting.splice(0, waiting.length, question);
    if (isOut) return;

    isOut = true;
    try {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await answer(next);
    } finally {
      isOut = false;
    }
  };
}
