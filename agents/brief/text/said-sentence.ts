// A sentence of free text as what it is: something about the client, a wish for the site, or talk.
import { gather, gatherFirst, leaveLine, type Gathered } from './gathered.ts';
import { nameInSentence, tradeInSentence } from './name-line.ts';
import { kindOfSentence } from './sentence-kinds.ts';

export function readSentence(said: string, into: Gathered): void {
  const sentence = begun(said);
  const kind = kindOfSentence(sentence);
  if (kind === 'chat') return;
  if (kind === 'order' || kind === 'unclear') leaveLine(into, sentence);
  else if (kind === 'wish') gather(into, 'goals', sentence);
  else if (kind === 'limit') gather(into, 'constraints', sentence);
  else if (!into.values.has('description') && saysWho(sentence, into)) {
    gather(into, 'description', sentence);
    gatherFirst(into, 'trade', tradeInSentence(sentence));
  } else gather(into, kind === 'story' ? 'story' : kind === 'promise' ? 'promises' : 'statements', sentence);
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
