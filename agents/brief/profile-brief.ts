// Intake of a file that holds JSON. It loads nothing of what reads free text, which takes far longer to load than a profile to read.
import { Brief, type BriefInput } from '../site/brief.ts';
import { SitewrightError } from '../site/error.ts';
import { attachedIn } from './attached.ts';
import { readProfile } from './read-profile.ts';
import { sourceTextOf } from './source-text.ts';

const FENCE = /^```(?:json)?[ \t]*\n([\s\S]*)\n```$/iu;
/** What JSON of a profile begins with. A brief that begins with a bracket and words is text. */
const PROFILE = /^(?:(?:null|true|false)$|\{\s*(?:["'}/]|$|[\p{L}_$][\p{L}\p{N}_$]*\s*:)|\[\s*(?:[{["\]]|\d+\s*,|$))/u;

export interface BriefSource {
  name: string;
  bytes: Uint8Array;
}

/**
 * @returns undefined for free text: told by the content, not by the name of the file
 * @throws SitewrightError `validation`; its message says what is wrong where, and what to write instead
 */
export function profileBrief(source: BriefSource): Brief | undefined {
  const { text, attached } = contentOf(source);
  return PROFILE.test(text) ? checked({ ...readProfile(source.name, text), ...attached }) : undefined;
}

/** @throws SitewrightError `validation` when the file is too large, no UTF-8 text, or blank */
export function contentOf(source: BriefSource): { text: string; attached: Partial<BriefInput> } {
  const { words, attached } = attachedIn(sourceTextOf(source).trim());
  return { text: FENCE.exec(words)?.[1]?.trim() ?? words, attached };
}

/** The round trip through JSON drops the fields that hold nothing. @throws SitewrightError `validation` */
export function checked(input: BriefInput): Brief {
  const result = Brief.safeParse(JSON.parse(JSON.stringify(input)));
  if (result.success) return result.data;

  const [issue] = result.error.issues;
  throw new SitewrightError('validation', `"${issue?.path.join('.')}" in the brief cannot be used: ${issue?.message}.`, {
    cause: result.error,
  });
}
