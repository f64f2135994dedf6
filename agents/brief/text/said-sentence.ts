// A sentence of free text as what it is: something about the client, a wish for the site, or talk.
import { fold } from '../../reading/fold.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { nameInSentence, tradeInSentence } from './name-line.ts';
import { introducedIn } from './told-name.ts';
import { kindOfSentence } from './sentence-kinds.ts';

export function readSentence(said: string, into: Gathered): void {
  const sentence = begun(said);
  const kind = kindOfSentence(sentence);
  if (kind === 'chat' || introducesWriter(sentence, into)) return;
  if (kind === 'order' || kind === 'unclear') leaveLine(into, sentence);
  else if (kind === 'wish') gather(into, 'goals', sentence);
  else if (kind === 'limit') gather(into, 'constraints', sentence);
  else if (isHoursNote(sentence)) leaveLine(into, sentence);
  else if (!into.values.has('description') && saysWho(sentence, into)) {
    gather(into, 'description', sentence);
    gatherFirst(into, 'trade', tradeInSentence(sentence));
  } else gather(into, kind === 'story' ? 'story' : kind === 'promise' ? 'promises' : 'statements', sentence);
}

const SOMEBODY =
  /(?<!\p{L})(?:we|i|you|wir|ich|ihr|sie|nous|on|je|vous|noi|voi|ik|wij|is|are|ist|sind|est|sont|es|son|è|sono)(?!\p{L})/iu;
const FEWEST = 2;
const MOST_WORDS_NOTE = 16;
const MOST_WORDS_BESIDE = 7;

/** Days and times that no rule could tell apart: "tues wed 9-6, thurs till 8". Nobody would read them as a sentence. */
function isHoursNote(sentence: string): boolean {
  const words = sentence.split(/[\s,()–-]+/u);
  const days = words.filter((word) => word.length >= 3 && readWeekdays(fold(word)) !== undefined);
  const numbers = sentence.match(/\d+/gu) ?? [];
  const isShort = words.length <= MOST_WORDS_NOTE && days.length >= FEWEST && numbers.length >= FEWEST;
  return isShort && /^\p{Ll}/u.test(sentence) && !SOMEBODY.test(sentence);
}

/** "Declan here from Sharp & Sons Barbers in Cork": said to the designer, and its facts are taken. */
function introducesWriter(sentence: string, into: Gathered): boolean {
  const begins =
    /^(?:(?:ok|okay|so|hi|hello|well|also)\s)*(?:i['’]?m|it['’]?s|ich bin|je suis|c['’]?(?:est)?|soy|sono|\p{Lu}\p{Ll}+\s(?:here|hier))\s/iu.test(
      sentence,
    );
  const told = [...(into.values.get('name') ?? []), ...(into.values.get('city') ?? [])].filter(
    (each) => typeof each === 'string',
  );
  const taken = told.filter((each) => fold(sentence).includes(fold(each)));
  const beside = taken.reduce((rest, each) => rest.replace(fold(each), ''), fold(sentence));
  return (
    begins &&
    taken.length === told.length &&
    taken.length > 0 &&
    beside.trim().split(/\s+/u).length <= MOST_WORDS_BESIDE &&
    introducedIn(sentence) !== undefined
  );
}

/** What a greeting or a fact was cut off from begins large, where the client writes large at all. */
function begun(sentence: string): string {
  return /^\p{Ll}.*\p{Lu}.*\.$/u.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

/** "Bakery Hofer is a …", "We are …", or any sentence that begins with the name. */
function saysWho(sentence: string, into: Gathered): boolean {
  const [name] = into.values.get('name') ?? [];
  const bare = sentence.replace(/^(?:The|Die|Der|Das|La|Le|Les|L['’]|El|Los|Las|Il|Lo|I|Gli|De|Het)\s*/u, '');
  const beginsWithName = typeof name === 'string' && [sentence, bare].some((words) => words.startsWith(`${name} `));
  return beginsWithName || nameInSentence(sentence) !== undefined;
}
