// Words of tone in eight languages, and where each moves the brand. Ids are the words that directions answer to.
import type { Axes } from '../site/discovery.ts';
import { wordMarks, type WordMarks } from '../requirements/word-marks.ts';

export interface ToneGroup {
  /** Why these words move the axes so, in plain words. */
  because: string;
  /** Where the words put the brand on each axis, 0 to 1. */
  axes: Partial<Axes>;
  /** Pattern for folded text by id of a tone. */
  tones: Readonly<Record<string, WordMarks>>;
}

export const TONE_GROUPS: readonly ToneGroup[] = [
  {
    because: 'Quiet words ask for room and little movement.',
    axes: { calmLively: 0.08, modestBold: 0.2, softSharp: 0.25 },
    tones: {
      calm: wordMarks(
        'calm calming peaceful tranquil ruhig gelassen calme apaise serein tranquilo sereno calmo rustig هادي هدوء רגוע',
      ),
      quiet: wordMarks('quiet leise stille discrete_voice silencieux silencioso silenzioso سكينه שקט'),
      unhurried: wordMarks('unhurried slow gemachlich unaufgeregt lent pausado lento ongehaast متمهل בנחת'),
    },
  },
  {
    because: 'Gentle words ask for round edges and soft contrast.',
    axes: { softSharp: 0.1, calmLively: 0.22, modestBold: 0.2 },
    tones: {
      gentle: wordMarks(
        'gentle tender soft sanft zart behutsam doux douce suave delicado dolce delicato zacht لطيف رقيق עדין רך',
      ),
      caring: wordMarks(
        'caring mindful compassionate fursorglich achtsam einfuhlsam attentif bienveillant cuidadoso premuroso zorgzaam عنايه اهتمام אכפתי',
      ),
      natural: wordMarks('natural organic earthy naturlich erdig naturel nature natural organico naturale natuurlijk طبيعي טבעי'),
      poetic: wordMarks('poetic lyrical poetisch poetique poetico dichterlijk شاعري פיוטי'),
    },
  },
  {
    because: 'Words that take away fear ask for order and plain wording.',
    axes: { calmLively: 0.2, plainOrnate: 0.12, softSharp: 0.3, modestBold: 0.25 },
    tones: {
      reassuring: wordMarks(
        'reassuring soothing comforting beruhigend rassurant tranquilizador rassicurante geruststellend مطمين مرجع מרגיע',
      ),
      trustworthy: wordMarks(
        'trustworthy trusted vertrauenswurdig confiance fiable confianza affidabile fiducia betrouwbaar موثوق ثقه אמין',
      ),
      helpful: wordMarks('helpful supportive hilfsbereit hilfreich serviable servicial disponibile behulpzaam متعاون עוזר'),
      patient: wordMarks('patient geduldig paciente paziente geduldig صبور סבלני'),
      accessible: wordMarks('accessible approachable zuganglich nahbar accesible accessibile toegankelijk قريب נגיש'),
    },
  },
  {
    because: 'Plain speakers want nothing on the page that says nothing.',
    axes: { plainOrnate: 0.06, softSharp: 0.55, modestBold: 0.4 },
    tones: {
      'plain-spoken': wordMarks(
        'plain-spoken plainspoken plain simple schlicht einfach simple sencillo semplice eenvoudig بسيط פשוט',
      ),
      clear: wordMarks('clear klar deutlich clair claro chiaro helder duidelijk واضح ברור'),
      honest: wordMarks('honest sincere ehrlich aufrichtig honnete sincere honesto onesto eerlijk صادق امين כן כנה ישר'),
      understated: wordMarks('understated modest humble zuruckhaltend bescheiden modeste discreto sobrio bescheiden متواضع צנוע'),
    },
  },
  {
    because: 'Exact words ask for a grid, sharp edges and few means.',
    axes: { softSharp: 0.88, plainOrnate: 0.1, traditionalModern: 0.75, calmLively: 0.3 },
    tones: {
      precise: wordMarks('precise exact accurate prazise genau exakt precis exact preciso esatto nauwkeurig precies دقيق מדויק'),
      dry: wordMarks('dry trocken sachlich sec seco asciutto droog جاف יבש'),
      minimal: wordMarks(
        'minimal minimalist reduziert minimaliste minimalista minimalistisch reduced مينيمال بسيط_جدا מינימליסטי',
      ),
      'matter-of-fact': wordMarks('matter-of-fact factual nuchtern factuel objetivo fattuale zakelijk موضوعي ענייני'),
    },
  },
  {
    because: 'What is new wants forms of today.',
    axes: { traditionalModern: 0.92, plainOrnate: 0.2, softSharp: 0.6 },
    tones: {
      modern: wordMarks(
        'modern contemporary zeitgemass moderne contemporain moderno contemporaneo eigentijds عصري حديث מודרני עכשווי',
      ),
      confident: wordMarks('confident assured selbstbewusst sicher assure confiante seguro sicuro zelfverzekerd واثق בטוח'),
      independent: wordMarks(
        'independent unabhangig eigenstandig independant independiente indipendente onafhankelijk مستقل עצמאי',
      ),
    },
  },
  {
    because: 'Working words ask for strong lines and a firm voice.',
    axes: { softSharp: 0.85, modestBold: 0.7, plainOrnate: 0.1, calmLively: 0.45 },
    tones: {
      blunt: wordMarks(
        'blunt no-nonsense no_nonsense straightforward unverblumt geradeheraus sans_detour franco schietto recht_voor_zijn صريح ישיר',
      ),
      technical: wordMarks(
        'technical engineered industrial technisch industriell technique industriel tecnico industrial industriale فني تقني טכני תעשייתי',
      ),
      dependable: wordMarks(
        'dependable reliable solid robust zuverlassig verlasslich solide fiable solido cumplidor degelijk متين معتمد אחראי',
      ),
      practical: wordMarks(
        'practical pragmatic skilled thorough praktisch tuchtig grundlich pratique practico pratico praktisch عملي متقن מעשי יסודי',
      ),
    },
  },
  {
    because: 'What is handed down wants the forms it was handed down in.',
    axes: { traditionalModern: 0.1, plainOrnate: 0.55, calmLively: 0.3 },
    tones: {
      traditional: wordMarks(
        'traditional time-honoured old-fashioned heritage traditionell altmodisch traditionnel ancestral tradicional ' +
          'tradizionale traditioneel تقليدي عريق اصيل מסורתי',
      ),
      classic: wordMarks(
        'classic classical timeless klassisch zeitlos classique intemporel clasico classico klassiek كلاسيكي קלאסי',
      ),
      rustic: wordMarks(
        'rustic handmade homespun rustikal handgemacht urig rustique rustico artigianale artesanal ambachtelijk ريفي يدوي כפרי עבודת_יד',
      ),
    },
  },
  {
    because: 'Words of rank ask for measure: small steps, fine lines, much air.',
    axes: { calmLively: 0.12, traditionalModern: 0.25, plainOrnate: 0.45, modestBold: 0.2, softSharp: 0.6 },
    tones: {
      measured: wordMarks('measured considered bedacht besonnen mesure mesurado misurato weloverwogen متزن רהוט מדוד'),
      discreet: wordMarks('discreet diskret discret discreto riservato terughoudend كتوم متحفظ דיסקרטי'),
      formal: wordMarks('formal courteous formell hoflich formel courtois cortes formale cortese formeel رسمي مهذب רשמי'),
      serious: wordMarks(
        'serious dignified serios ernst wurdevoll serieux digne serio dignitoso waardig ernstig جاد وقور רציני מכובד',
      ),
    },
  },
  {
    because: 'Fine things are set with ornament and restraint.',
    axes: { plainOrnate: 0.75, traditionalModern: 0.35, modestBold: 0.35, calmLively: 0.2 },
    tones: {
      elegant: wordMarks(
        'elegant refined graceful edel fein elegante raffine refinado raffinato elegantie verfijnd انيق راقي אלגנטי מעודן',
      ),
      luxurious: wordMarks(
        'luxur exclusive opulent luxurios exklusiv luxueux exclusif lujo exclusivo lusso esclusivo فاخر حصري יוקרתי',
      ),
    },
  },
  {
    because: 'Warm words ask for warm colours and a human hand.',
    axes: { softSharp: 0.2, traditionalModern: 0.35, calmLively: 0.48, plainOrnate: 0.42 },
    tones: {
      warm: wordMarks('warm warmhearted herzlich warmherzig chaleureux calido calde caldo hartelijk warme دافي ودود חם'),
      neighbourly: wordMarks(
        'neighbourly neighborly local nachbarschaft ortlich voisin de_quartier vecinal di_quartiere buurt محلي שכונתי',
      ),
      homely: wordMarks(
        'homely cosy cozy familiar family-run hearty gemutlich heimelig familiar familiar accogliente convivial ' +
          'hogareno gezellig huiselijk بيتي عائلي ביתי משפחתי',
      ),
      friendly: wordMarks(
        'friendly welcoming freundlich gastfreundlich amical accueillant amable acogedor amichevole vriendelijk ' +
          'لطيف_المعشر مضياف ידידותי מסביר_פנים',
      ),
      'down-to-earth': wordMarks(
        'down-to-earth down_to_earth bodenstandig terre-a-terre con_los_pies alla_mano متواضع_قريب בגובה_העיניים',
      ),
      wry: wordMarks('wry augenzwinkernd verschmitzt malicieux pince-sans-rire socarron ironico ironisch ساخر_بلطف שנון'),
    },
  },
  {
    because: 'Play asks for movement, colour and round forms.',
    axes: { calmLively: 0.88, plainOrnate: 0.6, softSharp: 0.2, modestBold: 0.7, traditionalModern: 0.7 },
    tones: {
      playful: wordMarks(
        'playful whimsical verspielt spielerisch ludique espiegle juguetón jugueton giocoso speels مرح לעבי שובב משחקי',
      ),
      cheerful: wordMarks(
        'cheerful happy joyful bright frohlich heiter munter joyeux gai alegre allegro vrolijk بهيج فرح שמח עליז',
      ),
      fun: wordMarks('fun amusing lustig spassig drole divertido divertente leuk grappig مسل כיפי'),
      curious: wordMarks('curious neugierig curieux curioso nieuwsgierig فضولي סקרן'),
      encouraging: wordMarks('encouraging ermutigend encourageant alentador incoraggiante bemoedigend مشجع מעודד'),
      colourful: wordMarks('colourful colorful bunt farbenfroh colore colorido colorato kleurrijk ملون צבעוני'),
    },
  },
  {
    because: 'Loud words ask for size, contrast and surprise.',
    axes: { calmLively: 0.95, modestBold: 0.96, softSharp: 0.7, traditionalModern: 0.8 },
    tones: {
      loud: wordMarks('loud laut bruyant ruidoso rumoroso luid صاخب רועש'),
      bold: wordMarks('bold daring brash mutig kuhn gewagt audacieux ose atrevido audaz audace gedurfd جريء נועז'),
      raw: wordMarks('raw unpolished punk roh ungeschliffen brut crudo grezzo rauw خام גולמי מחוספס'),
      funny: wordMarks('funny witty witzig humorvoll humour gracioso spiritoso humor geestig فكاهي מצחיק'),
      rebellious: wordMarks('rebellious irreverent rebellisch frech rebelle irreverencieux rebelde ribelle rebels متمرد מרדני'),
      energetic: wordMarks(
        'energetic lively dynamic vibrant energisch lebendig dynamisch energique dynamique energico dinamico ' +
          'levendig حيوي نشيط אנרגטי תוסס',
      ),
      young: wordMarks('young youthful jung jugendlich jeune joven giovane jong jeugdig شبابي צעיר'),
    },
  },
];
