// What to tell the reader about an error that came over the wire.
import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { hostWords } from '../ui/host-words.ts';
import { currentLanguage } from '../ui/words.ts';
import { FileUnreadable } from './base64-of.ts';
import { CodeMissing } from './code-missing.ts';
import { HostLost } from './connection.ts';

const Told = z.object({ words: z.string() });

const WORDS = {
  en: {
    silent: 'The studio broke off before it answered. Try again once it is there.',
    code: 'This part of the studio could not be loaded. Try again loads the whole page anew.',
    unreadable: (name: string) => `${name} could not be read. It may have been moved, or be a folder. Choose it again.`,
    fault: 'The studio met a fault it did not foresee. Its terminal says which. Try again.',
  },
  de: {
    silent: 'Das Studio ist abgebrochen, bevor es antwortete. Versuchen Sie es noch einmal, sobald es da ist.',
    code: 'Dieser Teil des Studios ließ sich nicht laden. „Noch einmal“ lädt die ganze Seite neu.',
    unreadable: (name: string) =>
      `${name} ließ sich nicht lesen. Vielleicht wurde die Datei verschoben, oder es ist ein Ordner. Wählen Sie sie noch einmal.`,
    fault: 'Im Studio ist etwas geschehen, womit es nicht gerechnet hat. Sein Terminal sagt, was. Versuchen Sie es noch einmal.',
  },
};

/** The host's own words where it said some, else what to do about it. */
export function wordsOf(error: unknown): string {
  const language = currentLanguage();
  const words = WORDS[language];
  if (error instanceof CodeMissing) return words.code;
  if (error instanceof FileUnreadable) return words.unreadable(error.fileName);
  if (hasBrokenOff(error)) return words.silent;
  if (!(error instanceof ORPCError)) return words.fault;

  const told = Told.safeParse(error.data);
  if (told.success) return hostWords(told.data.words, language);
  return error.defined ? hostWords(error.message, language) : words.fault;
}

/** Over a question, or over a stream, which ends so when its wire does. */
function hasBrokenOff(error: unknown): boolean {
  return error instanceof HostLost || (error instanceof Error && error.name === 'AbortError');
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof ORPCError && error.code === code;
}
