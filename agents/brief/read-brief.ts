// Intake: a client's file becomes a brief, whether it holds JSON or free text.
import { Brief, type BriefInput } from '../site/brief.ts';
import { SitewrightError } from '../site/error.ts';
import { attachedIn } from './attached.ts';
import { cleanText } from './clean-text.ts';
import { readProfile } from './read-profile.ts';
import { sourceTextOf } from './source-text.ts';
import { readText } from './text/read-text.ts';

const FENCE = /^```(?:json)?[ \t]*\n([\s\S]*)\n```$/iu;
/** What JSON of a profile begins with. A brief that begins with a bracket and words is text. */
const PROFILE = /^(?:\{\s*(?:["'}/]|$|[\p{L}_$][\p{L}\p{N}_$]*\s*:)|\[\s*(?:[{["\]]|\d+\s*,|$))/u;

/**
 * JSON or text is told by the content, not by the name of the file.
 * @throws SitewrightError `validation`; its message says what is wrong where, and what to write instead
 */
export function readBrief(file: { name: string; bytes: Uint8Array }): Brief {
  const { words, attached } = attachedIn(sourceTextOf(file).trim());
  const text = FENCE.exec(words)?.[1]?.trim() ?? words;
  const read = PROFILE.test(text) ? readProfile(file.name, text) : readText(file.name, cleanText(text));
  return checked({ ...read, ...attached });
}

/** The round trip through JSON drops the fields that hold nothing. */
function checked(input: BriefInput): Brief {
  const result = Brief.safeParse(JSON.parse(JSON.stringify(input)));
  if (result.success) return result.data;

  const [issue] = result.error.issues;
  throw new SitewrightError('validation', `"${issue?.path.join('.')}" in the brief cannot be used: ${issue?.message}.`, {
    cause: result.error,
  });
}
