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
const PROFILE = /^(?:(?:null|true|false)$|\{\s*(?:["'}/]|$|[\p{L}_$][\p{L}\p{N}_$]*\s*:)|\[\s*(?:[{["\]]|\d+\s*,|$))/u;

export interface BriefSource {
  name: string;
  bytes: Uint8Array;
}

/** @throws SitewrightError `validation`; its message says what is wrong where, and what to write instead */
export function readBrief(source: BriefSource): Brief {
  const { text, attached } = contentOf(source);
  const read = PROFILE.test(text) ? readProfile(source.name, text) : readText(source.name, cleanText(text));
  return checked({ ...read, ...attached });
}

/** Whether it holds JSON, which is quickly read: told by the content, not by the name of the file. @throws as `readBrief` */
export function isProfile(source: BriefSource): boolean {
  return PROFILE.test(contentOf(source).text);
}

function contentOf(source: BriefSource) {
  const { words, attached } = attachedIn(sourceTextOf(source).trim());
  return { text: FENCE.exec(words)?.[1]?.trim() ?? words, attached };
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
