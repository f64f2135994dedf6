// Style sheets by the grammar of CSS: what browsers do not know, and what takes the focus ring away.
import type { CssNode, Declaration, Lexer } from 'css-tree';
import { decoded, fileBehind } from '../addresses.ts';
import { defineSiteGrader, type Seen } from '../grader.ts';
import { advice, doubt, fault, ofMany } from '../judging.ts';
import type { SiteUnderGrade } from '../site-under-grade.ts';
import { isMinified, styleSheetsOf, type Source } from '../sources.ts';

type CssTree = typeof import('css-tree');

interface Sheet extends Source {
  tree: CssNode;
  errors: { message: string; line: number }[];
}

/** The lexer's grammar is older than these, so it cannot judge values that hold them. */
const NEWER =
  /\b(?:light-dark|color-mix|anchor|anchor-size|if|attr|sibling-index|sibling-count|contrast-color|random|shape|progress|calc-size|linear|color|from|round|mod|rem|sin|cos|tan|pow|sqrt|hypot|log|exp|abs|sign)\(|\bfrom\b|stretch|anchor/;
const NEWER_PROPERTIES =
  /^(?:anchor-|position-|view-transition|timeline-|animation-|scroll-|interpolate-size|field-sizing|text-box|corner-|interactivity|reading-|font-|text-|line-|container|overlay|zoom|hyphenate-|initial-letter|math-|ruby-|overflow|sibling|white-space|transition-|d$|r$|[rc]?[xy]$|x-)/;

export default defineSiteGrader({
  purpose: 'Reads style sheets by the grammar of CSS.',
  version: 1,
  audits: {
    syntax: { dimension: 'code', claim: 'Style sheets can be read to their end', weight: 6 },
    properties: { dimension: 'code', claim: 'Style sheets use properties that there are', weight: 4 },
    values: { dimension: 'code', claim: 'Style sheets give values that there are', weight: 4 },
    focus: { dimension: 'accessibility', claim: 'No rule takes the focus ring away', weight: 7 },
    imports: { dimension: 'performance', claim: 'No style sheet waits for another', weight: 4 },
    importance: { dimension: 'code', claim: 'Rules hold without being forced', weight: 2 },
    empty: { dimension: 'code', claim: 'No rule is empty', weight: 1 },
  },

  german: {
    'Style sheets can be read to their end': 'Stylesheets lassen sich bis zum Ende lesen',
    'Style sheets use properties that there are': 'Stylesheets verwenden Eigenschaften, die es gibt',
    'Style sheets give values that there are': 'Stylesheets geben Werte, die es gibt',
    'No rule takes the focus ring away': 'Keine Regel nimmt den Fokusring weg',
    'No style sheet waits for another': 'Kein Stylesheet wartet auf ein anderes',
    'Rules hold without being forced': 'Regeln gelten ohne Zwang',
    'No rule is empty': 'Keine Regel ist leer',
    'Mend it there; browsers leave out what they cannot read, and often what follows.':
      'Dort beheben; Browser lassen aus, was sie nicht lesen können, und oft auch das Folgende.',
    'The style sheet cannot be read here: {}.': 'Das Stylesheet ist hier nicht lesbar: {}.',
    'A rule of the style sheet is never closed.': 'Eine Regel des Stylesheets wird nie geschlossen.',
    'The style sheet closes more rules than it opens.': 'Das Stylesheet schließt mehr Regeln, als es öffnet.',
    'There is no property "{}".': 'Die Eigenschaft „{}“ gibt es nicht.',
    'Spell it right, or take it away.': 'Richtig schreiben oder entfernen.',
    '"{}" is no value for "{}".': '„{}“ ist kein Wert für „{}“.',
    'Give it one that there is.': 'Einen geben, den es gibt.',
    '"{}" takes the focus ring away, and nothing stands for it.':
      '„{}“ nimmt den Fokusring weg, und nichts tritt an seine Stelle.',
    'Draw a ring with :focus-visible.': 'Mit :focus-visible einen Ring zeichnen.',
    'The style sheet imports itself, by way of others.': 'Das Stylesheet bindet sich über andere selbst ein.',
    'Take one of the imports away.': 'Eine der Einbindungen entfernen.',
    'The style sheet imports another, which is fetched only after it.':
      'Das Stylesheet bindet ein anderes ein, das erst danach geholt wird.',
    'Link both in the head, or put them into one.': 'Beide im Kopf verlinken oder zu einem zusammenfassen.',
    '{} declarations are forced with !important.': '{} Angaben sind mit !important erzwungen.',
    'Let later or closer rules win by themselves.': 'Spätere oder genauere Regeln von selbst gewinnen lassen.',
    'The rule is empty.': 'Die Regel ist leer.',
    'Take it away.': 'Entfernen.',
  },

  async grade(site) {
    const css = await import('css-tree');
    const sheets = (await styleSheetsOf(site)).map((source) => read(source, css));
    const byHand = sheets.filter((sheet) => !isMinified(sheet));

    return {
      syntax: ofMany(
        sheets.flatMap((sheet) => syntaxFaults(sheet)),
        sheets.length,
      ),
      properties: ofMany(
        sheets.flatMap((sheet) => unknownProperties(sheet, css)),
        sheets.length,
      ),
      values: ofMany(
        sheets.flatMap((sheet) => wrongValues(sheet, css)),
        sheets.length,
      ),
      focus: ofMany(focusFaults(sheets, css), sheets.length),
      imports: ofMany(importFaults(sheets, site), sheets.length),
      importance: ofMany(
        byHand.map((sheet) => forced(sheet)),
        byHand.length,
      ),
      empty: ofMany(
        byHand.flatMap((sheet) => emptyRules(sheet, css)),
        byHand.length,
      ),
    };
  },
});

function read(source: Source, css: CssTree): Sheet {
  const errors: Sheet['errors'] = [];
  const tree = css.parse(source.text, {
    positions: true,
    parseCustomProperty: false,
    onParseError: ({ message, line }: { message: string; line: number }) => void errors.push({ message, line }),
  });
  return { ...source, tree, errors };
}

function on({ address, line }: Source, seen: Seen, ownLine = 1): Seen {
  return { ...seen, place: { page: address, line: line + ownLine - 1 } };
}

function syntaxFaults(sheet: Sheet): Seen[] {
  const fix = 'Mend it there; browsers leave out what they cannot read, and often what follows.';
  const bare = sheet.text.replaceAll(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^)"']*\)/g, '');
  const open = (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);

  const unread = sheet.errors
    .slice(0, 10)
    .map(({ message, line }) => on(sheet, doubt(`The style sheet cannot be read here: ${message}.`, fix), line));
  if (open === 0) return unread;
  return [
    on(
      sheet,
      fault(open > 0 ? 'A rule of the style sheet is never closed.' : 'The style sheet closes more rules than it opens.', fix),
    ),
    ...unread,
  ];
}

function declarationsOf({ tree }: Sheet, css: CssTree): Declaration[] {
  const found: Declaration[] = [];
  css.walk(tree, {
    visit: 'Declaration',
    enter: function enter(node) {
      // Inside @font-face, @property and the like, other words hold.
      const rule = this.atrule?.name ?? '';
      if (
        !node.property.startsWith('--') &&
        !/^(?:font-face|property|counter-style|page|font-palette-values|view-transition|position-try|color-profile)$/i.test(rule)
      )
        found.push(node);
    },
  });
  return found;
}

function isOfBrowser(property: string): boolean {
  return /^[-_*]/.test(property);
}

function unknownProperties(sheet: Sheet, css: CssTree): Seen[] {
  return declarationsOf(sheet, css)
    .filter(({ property }) => !isOfBrowser(property) && !NEWER_PROPERTIES.test(property) && !isKnown(property, css.lexer))
    .map(({ property, loc }) =>
      on(sheet, doubt(`There is no property "${property}".`, 'Spell it right, or take it away.'), loc?.start.line),
    );
}

function isKnown(property: string, lexer: Lexer): boolean {
  return lexer.matchProperty(property, 'initial').error === null;
}

function wrongValues(sheet: Sheet, css: CssTree): Seen[] {
  return declarationsOf(sheet, css).flatMap(({ property, value, loc }) => {
    const text = css.generate(value);
    const isBeyond =
      isOfBrowser(property) ||
      NEWER_PROPERTIES.test(property) ||
      NEWER.test(text) ||
      /var\(|env\(|-(?:webkit|moz|ms)-|\\/.test(text);
    if (isBeyond || !isKnown(property, css.lexer)) return [];

    const { error } = css.lexer.matchProperty(property, value);
    if (error === null) return [];
    return [on(sheet, doubt(`"${text}" is no value for "${property}".`, 'Give it one that there is.'), loc?.start.line)];
  });
}

/** Sites that draw a ring of their own with :focus-visible may take the browser's away. */
function focusFaults(sheets: readonly Sheet[], css: CssTree): Seen[] {
  if (
    sheets.some(({ text }) =>
      /:focus-visible|:focus[^{}]*\{[^}]*(?:box-shadow|outline\s*:(?!\s*(?:none|0))|border|background)/.test(text),
    )
  )
    return [];

  return sheets.flatMap((sheet) => {
    const found: Seen[] = [];
    css.walk(sheet.tree, {
      visit: 'Declaration',
      enter: function enter(node) {
        const selector = this.rule ? css.generate(this.rule.prelude) : '';
        const isRemoved =
          /^outline(?:-width|-style)?$/.test(node.property) && /^(?:none|0(?:px)?)$/.test(css.generate(node.value));
        if (!isRemoved || !/:focus|^\*$|\ba\b|button|input/.test(selector)) return;
        found.push(
          on(
            sheet,
            doubt(`"${selector}" takes the focus ring away, and nothing stands for it.`, 'Draw a ring with :focus-visible.'),
            node.loc?.start.line,
          ),
        );
      },
    });
    return found;
  });
}

function importFaults(sheets: readonly Sheet[], site: SiteUnderGrade): Seen[] {
  const targets = new Map(sheets.map((sheet) => [sheet.address, importsIn(sheet, site)]));
  const reaches = (from: string, to: string, passed: ReadonlySet<string>): boolean =>
    (targets.get(from) ?? []).some((next) => next === to || (!passed.has(next) && reaches(next, to, new Set([...passed, next]))));

  return sheets
    .filter(({ text }) => /@import\s/.test(text))
    .map((sheet) => {
      if (reaches(sheet.address, sheet.address, new Set())) {
        return on(sheet, fault('The style sheet imports itself, by way of others.', 'Take one of the imports away.'));
      }
      return on(
        sheet,
        doubt('The style sheet imports another, which is fetched only after it.', 'Link both in the head, or put them into one.'),
      );
    });
}

function importsIn({ address, text }: Sheet, site: SiteUnderGrade): string[] {
  const targets = Array.from(text.matchAll(/@import\s+(?:url\()?\s*["']?([^"')\s;]+)/g), ([, target = '']) => target);
  return targets.flatMap((target) => {
    const file = fileBehind(decoded(target), { path: address }, site);
    return file === undefined ? [] : [`/${file}`];
  });
}

function forced(sheet: Sheet): Seen | undefined {
  const count = sheet.text.match(/!important/g)?.length ?? 0;
  return count > 20
    ? on(sheet, advice(`${count} declarations are forced with !important.`, 'Let later or closer rules win by themselves.'))
    : undefined;
}

function emptyRules(sheet: Sheet, css: CssTree): Seen[] {
  const found: Seen[] = [];
  css.walk(sheet.tree, {
    visit: 'Rule',
    enter: (node) => {
      if (node.block.children.isEmpty) found.push(on(sheet, advice('The rule is empty.', 'Take it away.'), node.loc?.start.line));
    },
  });
  return found;
}
