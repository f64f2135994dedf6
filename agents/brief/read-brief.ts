// Intake: a client's file becomes a brief, whether it holds JSON or free text.
import type { Brief } from '../site/brief.ts';
import { cleanText } from './clean-text.ts';
import { checked, contentOf, profileBrief, type BriefSource } from './profile-brief.ts';
import { readText } from './text/read-text.ts';

/** @throws SitewrightError `validation`; its message says what is wrong where, and what to write instead */
export function readBrief(source: BriefSource): Brief {
  return profileBrief(source) ?? textBrief(source);
}

function textBrief(source: BriefSource): Brief {
  const { text, attached } = contentOf(source);
  return checked({ ...readText(source.name, cleanText(text)), ...attached });
}
