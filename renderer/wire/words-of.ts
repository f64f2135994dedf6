// What to tell the reader about an error that came over the wire.
import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { hostWords } from '../ui/host-words.ts';
import { currentLanguage } from '../ui/words.ts';
import { CodeMissing } from './code-missing.ts';

const Told = z.object({ words: z.string() });

const WORDS = {
  en: {
    silent: 'The studio broke off before it answered. Try again once it is there.',
    code: 'This part of the studio could not be loaded. Try again loads the whole page anew.',
    fault: 'The studio met a fault it did not foresee. Its terminal says which. Try again.',
  },
  de: {
    silent: 'Das Studio ist abgebrochen, bevor es antwortete. Versuchen Sie es noch einmal, sobald es da ist.',
    code: 'Dieser Teil des Studios ließ sich nicht laden. „Noch einmal“ lädt die ganze Seite neu.',
    fault: 'Im Studio ist etwas geschehen, womit es nicht gerechnet hat. Sein Terminal sagt, was. Versuchen Sie es noch einmal.',
  },
};

/** The host's own words where it said some, else what to do about a fault nobody foresaw. */
export function wordsOf(error: unknown): string {
  const language = currentLanguage();
  if (error instanceof CodeMissing) return WORDS[language].code;
  if (!(error instanceof ORPCError)) return WORDS[language].silent;

  const told = Told.safeParse(error.data);
  if (told.success) return hostWords(told.data.words, language);
  return error.defined ? hostWords(error.message, language) : WORDS[language].fault;
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof ORPCError && error.code === code;
}
