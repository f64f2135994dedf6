// The text of a brief's file: not too long, UTF-8, not blank.
import { SitewrightError } from '../site/error.ts';

/** A brief of 1 MB holds some 400 pages of writing; more is not a brief but an archive. */
const LIMIT_BYTES = 1_000_000;

const WHAT_TO_DO = 'Write at least one line, for example: Bakery Hofer, Linz';

/** @throws SitewrightError `validation` when the file is too large, no UTF-8 text, or blank */
export function sourceTextOf(file: { name: string; bytes: Uint8Array }): string {
  const { name, bytes } = file;
  if (bytes.length > LIMIT_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    throw new SitewrightError(
      'validation',
      `${name} is ${size} MB; a brief may be 1 MB at most. Keep what is about this client and leave the rest out.`,
    );
  }

  const text = decoded(name, bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new SitewrightError('validation', `${name} is empty. ${WHAT_TO_DO}`);
  return text;
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (cause) {
    throw notText(name, cause);
  }
  throw notText(name, undefined);
}

function notText(name: string, cause: unknown): SitewrightError {
  return new SitewrightError(
    'validation',
    `${name} is not UTF-8 text. Save the brief as plain text or JSON in UTF-8; ` +
      `a PDF or a Word file has to be copied out as text.`,
    { cause },
  );
}
