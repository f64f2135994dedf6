// The name behind a label, anywhere in a text: "Name: Bakery Hofer", "Firma: Schlosserei Brandl GmbH".
import { patternOf } from '../../reading/pattern.ts';
import { isNounOfTrade } from '../../reading/trade.ts';
import { isTradeWord } from '../../reading/trade-words.ts';
import { gatherFirst, type Gathered } from './gathered.ts';
import { readField, readLabelled } from './plain-lines.ts';
import { drop } from './section-edits.ts';
import type { Section } from './sections.ts';
import { headIn, personAlone } from './told-name.ts';

const FIRM_LABEL = patternOf(
  String.raw`
    ^[\s*_-]*(?:(?:business|company|firm)(?: name)?|firma|betrieb|firmenname|unternehmen|entreprise|société|empresa
    |negocio|ditta|azienda|bedrijf(?:snaam)?)[*_]*\s*[:：]\s*[*_]*\s*(\S.*)$
  `,
  'iu',
);
const NAME_LABEL = /^[\s*_-]*(?:name|nom|nombre|nome|naam|الاسم|שם)[*_]*\s*[:：]\s*(.*)$/iu;
const LEGAL = /(?<!\p{L})(?:GmbH|OG|KG|AG|Ltd|Limited|SARL|SAS|S\.?L\.?|S\.?r\.?l\.?|B\.?V\.?)\.?$/u;

/** A line "Name: …" tells it; one of a firm does where it stands alone, or where the person who writes is part of the firm. */
export function readLabelledName(sections: Section[], into: Gathered): void {
  const lines = sections.flatMap((section) => section.lines);
  const firms = lines.filter((line) => FIRM_LABEL.test(line));
  const kind = firms.find((line) => isTrade(valueOf(FIRM_LABEL, line)));
  const firm = firms.find((line) => !isTrade(valueOf(FIRM_LABEL, line)));
  const named = lines.find((line) => NAME_LABEL.test(line));

  if (firm !== undefined && (named === undefined || isWriterOf(valueOf(FIRM_LABEL, firm), valueOf(NAME_LABEL, named)))) {
    readField('name', valueOf(FIRM_LABEL, firm), into);
    drop(firm, sections);
    if (named !== undefined) drop(named, sections);
  } else if (named !== undefined && readLabelled(named, into)) drop(named, sections);

  if (kind === undefined) return;
  gatherFirst(into, 'trade', valueOf(FIRM_LABEL, kind));
  drop(kind, sections);
}

function valueOf(label: RegExp, line: string): string {
  return (label.exec(line)?.[1] ?? '').replace(/[\s*_]+$/u, '');
}

/** "Business: bakery" says what it is, not what it is called. */
function isTrade(value: string): boolean {
  const head = headIn(value);
  return isTradeWord(value) || isNounOfTrade(value) || (head !== undefined && head.name === undefined && head.clause === value);
}

/** Beside "Änderungsschneiderei Demir" or a limited company, "Yusuf Demir" is who writes. */
function isWriterOf(firm: string, name: string): boolean {
  const family = personAlone(name)?.split(' ').at(-1);
  return family !== undefined && (LEGAL.test(firm) || firm.split(/\s+/u).includes(family));
}
