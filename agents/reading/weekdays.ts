// Which days of the week a few words name: "Mo–Fr", "lundi au vendredi", "الأحد إلى الخميس", "daily except Tuesday".
import { patternOf } from './pattern.ts';
import { fold } from './fold.ts';

/** Names and abbreviations by ISO weekday, Monday first, folded. A plural s is dropped before looking up. */
const NAMES: readonly (readonly string[])[] = [
  words('monday mon mo montag lundi lun lu lunes lunedi maandag maa ma اثنين شني שני ב l'),
  words('tuesday tues tue tu dienstag die di mardi mar marte martedi dinsdag din ثلاثاء שלישי ג'),
  words(
    'wednesday weds wed we mittwoch mitt mi mercredi mer me miercole mie miercoles mercoledi woensdag woe wo x اربعاء רביעי ד',
  ),
  words('thursday thurs thur thu th donnerstag don do jeudi jeu je jueve jue ju giovedi gio gi donderdag خميس חמישי ה j'),
  words('friday fri fr freitag fre vendredi ven ve vierne vie vi venerdi vrijdag vrij vr جمعه שישי ו v'),
  words('saturday sat sa samstag sonnabend samedi sam sabado sab sabato zaterdag zat za سبت שבת ש s'),
  words('sunday sun su sonntag sonn son so dimanche dim domingo dom domenica zondag zon zo احد ראשון א d'),
];

const SETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [
    patternOf(
      String.raw`
    \b(?:daily|every ?day|(?:7|seven) days(?: a week)?|taglich|jeden tag|alle tage|tou(?:s|t) les jours
    |7 ?j(?:ours)?(?: ?\/ ?7)?|todos los dias|a diario|diario|tutti i giorni|ogni giorno|dagelijks|elke dag
    |alle dagen)\b|يوميا|كل يوم|جميع الايام|طوال الاسبوع|כל יום|כל השבוע
`,
      'gu',
    ),
    [1, 2, 3, 4, 5, 6, 7],
  ],
  [
    patternOf(
      String.raw`
    \b(?:weekdays?|workdays?|wochentags|unter der woche|en semaine|dias laborables|entre semana
    |giorni feriali|feriali|doordeweeks|werkdagen|m ?[-–] ?f)\b
`,
      'gu',
    ),
    [1, 2, 3, 4, 5],
  ],
  [/\b(?:werktags|jours ouvrables)\b/gu, [1, 2, 3, 4, 5, 6]],
  [/\b(?:weekends?|week-?ends?|wochenende|am wochenende|fin de semana|fine settimana)\b/gu, [6, 7]],
];

const EXCEPT = patternOf(
  String.raw`
    \b(?:except(?: for)?|but not|ausser|ausgenommen|sauf|excepte|excepto|salvo|tranne|escluso|behalve)\b
    |ما عدا|عدا|باستثناء|חוץ מ-?|למעט
`,
  'u',
);
const RANGE = new Set(words('to till until through thru bis au a al tot tem الي حتي עד'));
const FILLER = new Set(
  words(
    'and und u et y e en from von vom de du del da dal dalle van am on op dei ai le les el los il i the every jeden jeder ' +
      'each ימים יום ימי من ايام يوم و',
  ),
);

/** ISO weekdays, 1 = Monday … 7 = Sunday, ascending. Ranges may wrap: Saturday to Monday. Undefined when a word is no day. */
export function readWeekdays(text: string): number[] | undefined {
  const [included = '', excluded] = fold(text)
    .replaceAll(/\bt ?\/ ?m\b/gu, 'tem')
    .split(EXCEPT, 2);
  const days = daysOf(included);
  const without = excluded === undefined ? new Set<number>() : daysOf(excluded);

  if (!days || !without) return undefined;
  const left = [...days].filter((day) => !without.has(day)).toSorted((a, b) => a - b);
  return left.length > 0 ? left : undefined;
}

function daysOf(text: string): Set<number> | undefined {
  const days = new Set<number>();
  let rest = text;
  for (const [pattern, set] of SETS) {
    rest = rest.replaceAll(pattern, () => {
      for (const day of set) days.add(day);
      return ' ';
    });
  }

  let last: number | undefined;
  let isRange = false;
  for (const token of tokensOf(rest)) {
    if (token === '-') {
      isRange = last !== undefined;
      continue;
    }
    const day = dayOf(token);
    if (day === undefined && FILLER.has(token)) continue;
    if (day === undefined) return undefined;

    for (const reached of isRange && last !== undefined ? between(last, day) : [day]) days.add(reached);
    last = day;
    isRange = false;
  }
  return days.size > 0 ? days : undefined;
}

function tokensOf(text: string): string[] {
  const parts = text.match(/[-–—−~]|[\p{L}\p{N}]+/gu) ?? [];
  return parts.map((part) => (/^[-–—−~]$/u.test(part) || RANGE.has(part) ? '-' : part));
}

function dayOf(token: string): number | undefined {
  const spellings = [token, token.replace(/s$/u, ''), token.replace(/^[وו](?=.{2})/u, ''), token.replace(/^و?ال/u, '')];
  for (const spelling of spellings) {
    const index = NAMES.findIndex((names) => names.includes(spelling));
    if (index !== -1) return index + 1;
  }
  return undefined;
}

function between(first: number, last: number): number[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1);
}

function words(list: string): string[] {
  return list.split(' ');
}
