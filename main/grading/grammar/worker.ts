// The thread that knows English grammar: Harper loads for seconds, and would hold up whoever waits beside it.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import type { GrammarAnswer, GrammarFault, GrammarQuestion } from './messages.ts';

const linter = openLinter();

// What Node writes down of a crash holds each thread's environment, and so keys.
process.report.excludeEnv = true;

parentPort?.on('message', (question: GrammarQuestion) => {
  void answer(question).then((answered) => parentPort?.postMessage(answered));
});

async function answer({ id, texts }: GrammarQuestion): Promise<GrammarAnswer> {
  try {
    const ready = await linter;
    const faults: GrammarFault[] = [];
    for (const [text, words] of texts.entries()) faults.push(...(await faultsIn(ready, words, text)));
    return { id, faults };
  } catch (error) {
    return { id, faults: [], failed: error instanceof Error ? error.message : String(error) };
  }
}

async function faultsIn(ready: LocalLinter, words: string, text: number): Promise<GrammarFault[]> {
  const lints = await ready.lint(words, { language: 'plaintext' });
  return lints.map((lint) => ({
    text,
    words: lint.get_problem_text(),
    kind: lint.lint_kind(),
    message: lint.message(),
    instead: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
  }));
}

/** Read as bytes: Harper's own way to its file breaks where a folder's name has a space in it. */
async function openLinter(): Promise<LocalLinter> {
  const file = new URL('harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js'));
  const blob = new Blob([await readFile(file)], { type: 'application/wasm' });
  const opened = new LocalLinter({
    binary: createBinaryModuleFromUrl(URL.createObjectURL(blob), 'slim'),
    dialect: Dialect.British,
  });
  await opened.setup();
  // Three quarters of its time, for words that are looked up elsewhere.
  await opened.setLintConfig({ ...(await opened.getDefaultLintConfig()), SpellCheck: false });
  return opened;
}
