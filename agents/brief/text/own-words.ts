// The client's own words in a pasted mail: without headers, greetings, quoted mails and signature.
import { patternOf } from '../../reading/pattern.ts';
import { mailsIn } from './contact-words.ts';
import { withJoinedAddresses } from './joined-address.ts';
import { withoutMarks } from './pasted-lines.ts';
import { isChatLine, withoutGreeting } from './chat-lines.ts';

export interface OwnWords {
  lines: string[];
  /** Lines of the signature: read for ways to reach the client, never shown. */
  signature: string[];
  subject?: string | undefined;
  /** Address the mail came from. */
  sender?: string | undefined;
  /** Lines that were added at the end, and may take back what stands above. */
  postscripts: string[];
}

const HEADER = patternOf(
  String.raw`
    ^(from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|content-[\w-]+|received|return-path|x-[\w-]+
    |von|an|betreff|gesendet|datum|de|à|objet|envoyé|asunto|para|enviado|fecha|oggetto|da|inviato|onderwerp|aan|van
    |verzonden|من|إلى|الى|الموضوع|التاريخ|מאת|אל|נושא|תאריך)\s*:\s*(.*)$
  `,
  'iu',
);
const SENDER = /^(?:from|von|de|van|da|من|מאת|subject|betreff|objet|asunto|oggetto|onderwerp|الموضوع|נושא)\s*:/iu;
const FROM = /^(?:from|von|de|van|da|من|מאת)$/iu;
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto|onderwerp|الموضوع|נושא)$/iu;
const FORWARDED = patternOf(
  String.raw`
    ^[-_\s>]*(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado
    |messaggio inoltrato)[-_\s:]*$
  `,
  'iu',
);
const THREAD = patternOf(
  String.raw`
    ^[-_\s>]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original
    |messaggio originale)[-_\s:]*$|^(?:on|am|le|el|il|op)\s.{5,120}(?:wrote|schrieb.*|a écrit|escribió|ha scritto
    |schreef.*)\s*:\s*$
  `,
  'iu',
);
const GREETING = patternOf(
  String.raw`
    ^(?:hi|hiya|howya|heya|g['’]?day|hello|slt|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|sehr geehrte\p{L}*
    |liebe[rs]?|servus|grüß (?:gott|dich|euch)|moin|bonjour|bonsoir|salut|chers?|chères?|madame|monsieur|hola
    |buenos días|buenas tardes|estimad\p{L}+|buongiorno|salve|ciao|gentile|geachte|beste|goedemorgen|goedendag
    |kia ora|grüezi|hoi|buonasera|buenas|السلام عليكم|مرحبا\p{M}*|تحية طيبة|שלום|היי)(?!\p{L})(?:\.|[^.?]{0,60}[,!:،]?)$
  `,
  'iu',
);
/** Of these some begin names as well: they greet where a single name stands behind them. */
const DEAR = /^(?:(?:dag|عزيزي|عزيزتي)\s\p{L}+[,!،]?|(?:car[oa]|querid[oa])\s\p{L}+[,!])$/iu;
const CLOSING = patternOf(
  String.raw`
    ^(?:(?:with )?(?:many |best |kind |warm |warmest )?(?:regards|wishes|thanks)|thanks(?: (?:again|a lot|so much))?
    |thank you|yours(?: (?:sincerely|faithfully|truly))?|sincerely|cheers|all the best|(?:mit )?(?:freundliche[nr]?
    |liebe[nr]?|beste[nr]?|schöne[nr]?|herzliche[nr]?|viele) grüße[n]?|(?:mit )?(?:freundlichen?|besten?|liebe|schöne|viele
    |lieben) grüssen?|lg|mfg|danke|cordialement|bien (?:à vous|cordialement)|salutations.*|merci(?: d['’]avance
    | beaucoup)?|à bientôt|amicalement|atentamente|un saludo|saludos|gracias|cordiali saluti|distinti saluti|grazie
    |met vriendelijke groet(?:en)?|groet(?:jes|en)?|ngā mihi|مع (?:أطيب )?(?:التحيات|التحية)|مع الشكر|وشكر\p{L}*
    |בברכה|תודה)[,!.،]?$
  `,
  'iu',
);
const POSTSCRIPT = /^p\.?\s?s\.?\s*:?\s+(.+)$/iu;

/** The subject alone, as it is copied with the mail: "Fwd: website text". */
const REPLIED = /^\s*(?:fwd?|re|aw|wg|tr|rv)\s*:/iu;

/** The field of a form in which somebody writes, and how they begin. */
const MESSAGE_LABEL = patternOf(
  String.raw`
    ^(?:nachricht|message|mensaje|messaggio|bericht|anliegen)\s*:\s*(?:(?:guten tag|hallo|hello|hi|bonjour|hola
    |buongiorno|goedendag)[,!.\s]+)?(?=\S)
  `,
  'iu',
);

const FEWEST_WORDS = 4;

export function ownWordsOf(text: string): OwnWords {
  const given = withoutMarks(unquoted(belowThread(text.split('\n').map((line) => line.trimEnd()))));
  const { lines, subject, sender, isMail } = withoutHeaders(given);
  const isAnswer = isMail || lines.some(isOfOther);
  const kept: string[] = [];
  const postscripts: string[] = [];
  const signature: string[] = [];
  let isSignature = false;
  let isQuoted = false;

  for (const [index, line] of lines.entries()) {
    const bare = line.trim();
    const postscript = POSTSCRIPT.exec(bare)?.[1];
    if (THREAD.test(bare)) isQuoted = true;
    if (isQuoted || (isAnswer && bare.startsWith('>'))) continue;

    if (postscript !== undefined) isSignature = false;
    else if (beginsSignature(lines, index)) isSignature = true;
    if (postscript !== undefined) postscripts.push(postscript);
    else if (isSignature) signature.push(bare);
    else if (bare.startsWith('#') || !(isGreeting(bare) || isChatLine(bare))) kept.push(line.replace(MESSAGE_LABEL, ''));
  }
  const first = kept.findIndex((line) => line.trim() !== '');
  return {
    lines: withJoinedAddresses(kept.map((line, index) => (index === first ? withoutGreeting(line) : line))),
    signature: withJoinedAddresses(signature.filter((line) => !CLOSING.test(line) && !isChatLine(line))),
    subject,
    sender,
    postscripts,
  };
}

function beginsSignature(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return /^--\s?$/u.test(line) || CLOSING.test(line.trim()) || isSignedTwice(line.trim(), lines[index + 1], lines[index + 2]);
}

/** What somebody else wrote or asked stands behind such marks: "> On 3 Feb Claire wrote:", "> Where are you?". */
function isOfOther(line: string): boolean {
  const [, quoted] = /^\s*>[\s>]*(.*)$/u.exec(line) ?? [];
  return quoted !== undefined && (THREAD.test(quoted.trim()) || /[?؟]$/u.test(quoted.trim()));
}

/** "On Mon, 2 Feb 2026 Tom wrote:" over everything: what stands below is the mail. */
function belowThread(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return THREAD.test((lines[first] ?? '').trim()) ? lines.slice(first + 1) : lines;
}

/** A mail that is quoted as a whole is what there is to read. */
function unquoted(lines: readonly string[]): string[] {
  const said = lines.filter((line) => line.trim() !== '');
  const isWhole = said.length > 1 && said.slice(1).every((line) => line.startsWith('>')) && !said.some(isOfOther);
  return isWhole ? lines.map((line) => line.replace(/^>\s?/u, '')) : [...lines];
}

/** Who goes on writing behind the greeting, on the same line, says something. */
function isGreeting(line: string): boolean {
  const rest = withoutGreeting(line);
  return DEAR.test(line) || (GREETING.test(line) && (rest === line || rest.split(/\s+/u).length < FEWEST_WORDS));
}

/** "Priya", an empty line, "Priya Menon": what follows the first name alone is the signature. */
function isSignedTwice(line: string, empty: string | undefined, below: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(line) && empty?.trim() === '' && below?.startsWith(`${line} `) === true;
}

interface Letter extends Pick<OwnWords, 'subject' | 'sender'> {
  lines: string[];
  isMail: boolean;
}

function withoutHeaders(lines: string[]): Letter {
  const start = lines.findIndex((line) => line.trim() !== '' && !FORWARDED.test(line) && !REPLIED.test(line));
  let end = start;
  while (end < lines.length && (HEADER.test(lines[end] ?? '') || (end > start && /^\s+\S/u.test(lines[end] ?? '')))) end++;

  const block = lines.slice(Math.max(start, 0), end);
  const isMail = block.length >= 2 && block.some((line) => SENDER.test(line));
  if (!isMail) return { lines, isMail: false };

  const headers = block.map((line) => HEADER.exec(line));
  const subject = headers.find((header) => SUBJECT.test(header?.[1] ?? ''))?.[2];
  const from = headers.find((header) => FROM.test(header?.[1] ?? ''))?.[2];
  return { lines: lines.slice(end), subject, sender: mailsIn(from ?? '')[0], isMail };
}
