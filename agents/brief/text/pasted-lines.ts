// Lines as they come off a phone or out of Word: what the program put around the words is taken away.

/** "[12/03/25, 10:14] Jo: …", "12.03.25, 10:14 - Jo: …": when a message was sent, and by whom. */
const MESSAGE =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s(?:[-–]\s)?([^:\n]{1,40}):\s/iu;
/** Bullets of Word's own fonts, and the small o of its second level. */
const WORD_BULLET = /^\s*(?:[\u{F0A7}\u{F0B7}\u{F0D8}\u{F0FC}\u{F076}§➢❖]|o(?=\t))[\t ]*/u;
const EMOJI = String.raw`(?:(?![©®™])\p{Extended_Pictographic}[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]*)`;
/** What stands before a number, a place or a time in place of its label. */
const LABEL = /^(?:(?:📍|🏠|📌|📞|☎|📱|📲|🕐|🕘|🕙|⏰|⏱|🗓|📅|📧|✉|📩|💌|🌐|🔗|💶|💷|💰|👉|➡|✅|✔|🔹|🔸|▪)\uFE0F?\s*)+/u;
const MOOD = new RegExp(`(?:\\s*${EMOJI})+$`, 'u');
const PICTURE = new RegExp(EMOJI, 'gu');
const FEWEST_PICTURES = 2;
const FEWEST_NUMBERS = 3;
/** Of fewer words the last may be part of a name: "Crumb 🥐". */
const FEWEST_WORDS = 3;
const TALKS =
  /^(?:hi|hey|hello|hiya|hallo|hoi|servus|moin|coucou|salut|bonjour|hola|ciao|it['’]?s|ich bin|i['’]?m|je suis|soy|sono)(?!\p{L})/iu;
/** A longer line is a sentence with its mood. */
const LONGEST_CHARACTERS = 60;

/** Messages of one person lose their heads; of several nobody can tell who the client is, and they stay as they are. */
export function withoutMarks(lines: readonly string[]): string[] {
  const senders = new Set(lines.flatMap((line) => MESSAGE.exec(line)?.[1] ?? []));
  return lines.flatMap(apart).map((line) => {
    const words = (senders.size === 1 ? line.replace(MESSAGE, '') : line).replace(WORD_BULLET, '- ');
    const plain = words.length <= LONGEST_CHARACTERS ? withoutEmoji(words) : words;
    return plain.trim() === '' ? words : plain;
  });
}

/** "💅 Nagelstudio Glanz 💅 Auffüllen 38€ ☎ 0911 555 013": pictures between facts stand for the ends of lines. */
function apart(line: string): string[] {
  const isRow = (line.match(PICTURE)?.length ?? 0) >= FEWEST_PICTURES && (line.match(/\d+/gu)?.length ?? 0) >= FEWEST_NUMBERS;
  return isRow ? line.split(PICTURE).filter((words) => words.trim() !== '') : [line];
}

function withoutEmoji(line: string): string {
  const words = line.replace(LABEL, '');
  const hasMood = TALKS.test(words) || words.split(/\s+/u).length > FEWEST_WORDS;
  return hasMood ? words.replace(MOOD, '') : words;
}
