// What a sentence of free text is: something about the client, a wish for the site, or talk to whoever reads the mail.
import { patternOf } from '../../reading/pattern.ts';
import { fold } from '../../reading/fold.ts';
import { isOrderToReader } from '../../reading/reader-orders.ts';

export type SentenceKind = 'story' | 'promise' | 'statement' | 'wish' | 'limit' | 'order' | 'chat' | 'unclear';

/** Politeness and mail business: says nothing about the client and asks nothing. On folded text. */
const CHAT = patternOf(
  String.raw`
    ^(?:(?:ok|okay|so|well|also|and|right|alright|bon|alors|allora|bueno|pues)[, ]+)+(?:welcome to|(?:many )?thanks (?:again|for)|thank you|sorry|vielen dank|danke (?:für|fur|dir|ihnen)|merci (?:pour|encore|beaucoup)|gracias por|grazie (?:per|mille))(?!\p{L})
    |^(?:welcome to|please (?:find|see)|see (?:my )?answers|(?:my )?answers (?:are )?(?:below|above)|this (?:e-?mail
    |message) (?:is|and) |diese (?:e-?mail|nachricht) |ce (?:message|courriel) |im writing|i am writing
    |ich schreibe (?:ihnen|dir)|je vous ecris|(?:le|vi|ti) scrivo|(?:le|te|os) escribo|willkommen|bienvenue|bienvenid[oa]s
    |benvenut[io]|thanks(?! to )|thank you|many thanks|sorry|as (?:discussed|promised|agreed|you (?:asked|said))|i hope|we hope (?:you
    |this)|hope (?:you|this|that)|looking forward|we look forward|let me know|see (?:you|below|above)|attached
    |here (?:is|are|comes|it is)|heres|(?:ihre?|eure|deine|your|votre|la vostra|vuestra) (?:familie|family|famille|famiglia|familia|team) |below (?:is|are)|nice (?:to|meeting|talking)|good to|it was (?:nice|good)
    |danke|vielen dank|anbei|wie (?:telefonisch |gestern |gerade )?(?:besprochen|vereinbart|abgesprochen)|liebe grusse
    |im anhang|hier (?:sind|ist|kommt|noch)|ich freue mich
    |wir freuen uns auf (?:ihre|deine|eure)|entschuldig|merci|comme convenu|dites[- ]moi|sagen sie|sag mir|tell me
    |call me|ci-joint|vous trouverez|voici|voila|desole|dans l ?attente|a tres bientot|gracias|adjunto|(?:hola )?ahi van
    |aqui (?:van|tienes?|tiene)|como (?:quedamos|hablamos)|le (?:envio|mando)|te (?:envio|mando)|os (?:envio|mando)
    |ecco (?:i|le|tutto)|come (?:da accordi|d ?accordo|concordato)|le (?:invio|mando)|ti (?:invio|mando)|grazie
    |in allegato|bedankt|hierbij|zoals (?:besproken|afgesproken)|sorry voor|memo re|شكرا|مرفق|كما اتفقنا|תודה)(?!\p{L})
  `,
  'u',
);

/** What the client wants of the site. */
const WISH = patternOf(
  String.raw`
    ^(?:an? )?(?:new )?(?:web ?)?site for |\b(?:(?:we|i)(?:(?: would|d) like|(?: really)? (?:want|need|hope|wish))(?: to
    | that| for| a| an| the| people
    | more)|(?:the|our|this|new) (?:web)?site (?:should|must|has to|needs|ought)|wir (?:mochten|wollen|brauchen
    |wunschen uns|hatten gern)|ich (?:mochte|will|brauche|hatte gern)|die (?:neue )?(?:web)?seite soll|(?:nous|on
    |je) (?:voudr\w+|aimeri\w+|souhait\w+|veut|voulons|veux)|le site (?:doit|devrait)|(?:i|wed|we|id) love|(?:he|she
    |they) (?:doesnt|does not|dont|do not) want|(?:could|can) do with|wants? (?:it|a|an|to|the|something)|wir (?:brauchten
    |hatten gerne)|farbe\w* (?:war|ware|gern|bitte)|kleur\w* graag|(?:me|nos) gustaria|je prefer\w+|j ?aimerais|ik (?:wil
    |zou graag)|mi piacerebbe
    |(?:queremos|quisieramos
    |necesitamos|quiero)|(?:vorremmo|vogliamo|vorrei)|(?:wij|we) (?:willen|zouden graag))\b|نريد|نود|نرغب
    |אנחנו רוצים
  `,
  'u',
);

/** What the client does not want to see on the site. */
const LIMIT = patternOf(
  String.raw`
    ^(?:bitte|please|pls|graag|por favor|per favore|surtout|s il vous plait)[, ]+(?:nix|nichts?|kein\w*|nicht|no|dont|do not
    |avoid|geen|niet|nada|sin
    |niente|senza|pas|jamais|never|verzichten)(?!\p{L})
    |^(?:no|keine?|kein\w+|geen|pas de|niente|nada de|nessun\w*)(?!\p{L}).{2,60}(?:please|bitte|alstublieft|aub|per favore
    |por favor|stock\s?\w*|pls|on the (?:web)?site|auf der (?:web)?seite|sul sito|op de site|en la web)(?!\p{L})
  `,
  'u',
);

/** Requests and questions to the designer. */
const REQUEST = patternOf(
  String.raw`
    ^(?:(?:(?:our|my|unser|mein|notre|mon|il nostro|ons) )?budget(?=[ ,]*(?:(?:is|of|about|around|ca|circa|approx\w*|max\w*|up to|bis|von|ist|liegt|de|environ|est|es|di|van)(?!\p{L})|[:=–-]|[€£$]?\s?\d|\.?$))|please|pls|can you|could you|would you|will you|do you|make|use|put|add|write|dont|do not (?:use|put|show
    |write)|no need|feel free|bitte|konnen sie|konntest du|konnten sie|kannst du|verwende\w*|s il vous plait
    |sil vous plait|merci de|pouvez-vous|pourriez-vous|utilisez|por favor|puede|per favore|potete|graag|kunt u
    |kun je|non mett\p{L}*|ne mettez pas|mettez|no pon\p{L}*|(?:we|i) (?:dont|do not|havent) (?:have|got) (?:an?
    |any) (?:address|logo|website|photos?|shop|site)
    |wir haben (?:noch )?kein\p{L}* (?:adresse|logo|fotos?|webseite|homepage|geschaft)|logo (?:schicke|kommt|folgt|liefere)
    |من فضلك|رجاء|يرجى|בבקשה)(?!\p{L})|\b(?:photos? (?:will )?follow|fotos? (?:liefern|schicken|kommen|folgen|volgen)
    |lorem ipsum|the designer|sign off|proofread|texte freigeben|valider? les textes|your (?:invoice|quote
    |offer|proposal))\b
  `,
  'u',
);

/** "Weekdays only." is short and says all the same. */
const ONLY_DAYS = patternOf(
  String.raw`
    ^(?:weekdays|weekends|evenings|mornings) only\.?$|^(?:nur|solo|seulement) (?:wochentags|werktags|abends|vormittags
    |en semaine|feriali)\.?$
  `,
  'u',
);

const STORY = patternOf(
  String.raw`
    (?<!\d)(?:1[6-9]|20)\d{2}(?!\d)|\b(?:since|opened|founded|started|began|grandfather|grandmother|father|mother
    |generation|years? ago|used to be|was built|took over|moved|gegrundet|seit|grossvater|grossmutter|vater|mutter
    |ubernommen|damals|fruher|depuis|ouvert|fonde\w*|reprise?|grand-pere|grand-mere|autrefois|desde|fundad\w+
    |abuel\w+|dal|nonn\w+|fondat\w+|sinds|opgericht|opa|oma|vroeger)\b|تاسست|منذ|افتتح|נוסד|מאז
  `,
  'u',
);
const PROMISE = patternOf(
  String.raw`
    \b(?:always|never|every time|guarantee\w*|promise\w*|you will|youll|if you|nobody|no one|without charge
    |at no charge|immer|nie|niemals|garantie\w*|versprech\w*|wer .{3,60} bekommt|jamais|toujours|garanti\w*
    |promet\w*|si vous|siempre|nunca|sempre|mai|altijd|nooit)\b|دائما|ابدا|نعدكم|תמיד|לעולם
  `,
  'u',
);

export function kindOfSentence(sentence: string): SentenceKind {
  const folded = fold(sentence);
  const words = folded.match(/\p{L}+|(?<!\d)\d{4}(?!\d)/gu) ?? [];
  if (isOrderToReader(sentence)) return 'order';
  if (CHAT.test(folded)) return 'chat';
  if (LIMIT.test(folded)) return 'limit';
  if (REQUEST.test(folded)) return 'unclear';
  if (WISH.test(folded)) return 'wish';

  const hasWords =
    words.length >= 3 || ONLY_DAYS.test(folded) || /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Thai}/u.test(sentence);
  if (!hasWords || /[?؟:]\s*$/u.test(sentence) || /[[\]{}<>|\\^~]/u.test(sentence)) return 'unclear';
  if (STORY.test(folded)) return 'story';
  return PROMISE.test(folded) ? 'promise' : 'statement';
}
