// Accessibility as axe-core judges it, in a wide window and on a phone. Contrast has a grader of its own, which asks axe too.
import type { Look } from '../../../agents/site/finding.ts';
import { askAxe, askForAll, looksNew } from '../axe.ts';
import { AXE_GERMAN, AXE_RULES_GERMAN, AXE_WORDS } from '../axe-words.ts';
import { defineVisitGrader, type Seen, type Verdicts } from '../grader.ts';
import type { AxeAnswer, AxeRule } from '../in-page/run-axe.ts';
import { scoreOfFaults } from '../scoring.ts';

const LOOKS: Look[] = [
  { widthPx: 1440, scheme: 'light' },
  { widthPx: 375, scheme: 'light' },
];

/** What depends on where things stand, not only on what is shown. */
const OF_LAYOUT = ['target-size', 'scrollable-region-focusable'];

/** One for each of axe's own categories. */
const AUDITS = {
  aria: { dimension: 'accessibility', claim: 'ARIA attributes are used as defined', weight: 7 },
  forms: { dimension: 'accessibility', claim: 'Every form field has a name', weight: 9 },
  keyboard: { dimension: 'accessibility', claim: 'Regions and links suit the keyboard', weight: 6 },
  language: { dimension: 'accessibility', claim: 'The language of the words is declared', weight: 7 },
  names: { dimension: 'accessibility', claim: 'Every control has a name and a role', weight: 9 },
  colour: { dimension: 'accessibility', claim: 'Nothing is told by colour alone', weight: 5 },
  senses: { dimension: 'accessibility', claim: 'Readers may zoom, and targets are large enough', weight: 8 },
  structure: { dimension: 'accessibility', claim: 'Headings, lists and landmarks give the page its structure', weight: 6 },
  tables: { dimension: 'accessibility', claim: 'Tables name their rows and columns', weight: 6 },
  pictures: { dimension: 'accessibility', claim: 'Every picture has words in its place', weight: 9 },
  media: { dimension: 'accessibility', claim: 'Sound and moving pictures can be stopped and have captions', weight: 6 },
} as const;

type Name = keyof typeof AUDITS;

const AUDIT_OF_CATEGORY: Record<string, Name> = {
  'cat.aria': 'aria',
  'cat.forms': 'forms',
  'cat.keyboard': 'keyboard',
  'cat.language': 'language',
  'cat.name-role-value': 'names',
  'cat.color': 'colour',
  'cat.sensory-and-visual-cues': 'senses',
  'cat.semantics': 'structure',
  'cat.structure': 'structure',
  'cat.parsing': 'structure',
  'cat.tables': 'tables',
  'cat.text-alternatives': 'pictures',
  'cat.time-and-media': 'media',
};

export default defineVisitGrader({
  purpose: 'Asks axe-core about every page, in a wide window and on a phone.',
  version: 2,
  looks: LOOKS,
  audits: AUDITS,

  german: {
    ...AXE_GERMAN,
    ...AXE_RULES_GERMAN,
    'ARIA attributes are used as defined': 'ARIA-Attribute werden verwendet wie festgelegt',
    'Every form field has a name': 'Jedes Formularfeld hat einen Namen',
    'Regions and links suit the keyboard': 'Bereiche und Verweise taugen für die Tastatur',
    'The language of the words is declared': 'Die Sprache der Wörter ist angegeben',
    'Every control has a name and a role': 'Jedes Bedienelement hat Namen und Rolle',
    'Nothing is told by colour alone': 'Nichts wird allein durch Farbe gesagt',
    'Readers may zoom, and targets are large enough': 'Vergrößern ist möglich, und Ziele sind groß genug',
    'Headings, lists and landmarks give the page its structure': 'Überschriften, Listen und Bereiche gliedern die Seite',
    'Tables name their rows and columns': 'Tabellen benennen Zeilen und Spalten',
    'Every picture has words in its place': 'Für jedes Bild stehen Worte bereit',
    'Sound and moving pictures can be stopped and have captions':
      'Ton und bewegte Bilder lassen sich anhalten und haben Untertitel',
  },

  async grade(visit) {
    const isNew = await looksNew(visit, 'axe');
    const { rules, judged } = isNew
      ? await askForAll(visit)
      : await askAxe(visit, { runOnly: { type: 'rule', values: OF_LAYOUT } });

    const isOwn = ({ id }: { id: string }) => id !== 'color-contrast';
    return verdictsOf({ rules: rules.filter(isOwn), judged: judged.filter(isOwn) }, visit.look);
  },
});

function verdictsOf({ rules, judged }: AxeAnswer, look: Look): Verdicts<Name> {
  const findings = Map.groupBy(
    rules.flatMap((rule) => findingsOf(rule, look)),
    ({ audit }) => audit,
  );
  const answered = new Set(judged.flatMap(({ tags }) => tags.flatMap((tag) => AUDIT_OF_CATEGORY[tag] ?? [])));
  const verdictOf = (name: Name) => {
    const seen = findings.get(name)?.map(({ finding }) => finding) ?? [];
    return answered.has(name) || seen.length > 0
      ? { score01: scoreOfFaults(seen.length), findings: seen }
      : ({ notApplicable: true } as const);
  };

  return {
    aria: verdictOf('aria'),
    forms: verdictOf('forms'),
    keyboard: verdictOf('keyboard'),
    language: verdictOf('language'),
    names: verdictOf('names'),
    colour: verdictOf('colour'),
    senses: verdictOf('senses'),
    structure: verdictOf('structure'),
    tables: verdictOf('tables'),
    pictures: verdictOf('pictures'),
    media: verdictOf('media'),
  };
}

function findingsOf({ id, tags, help, at }: AxeRule, look: Look): { audit: Name; finding: Seen }[] {
  const audit = tags.flatMap((tag) => AUDIT_OF_CATEGORY[tag] ?? [])[0] ?? 'structure';
  const isStandard = tags.some((tag) => tag.startsWith('wcag'));

  return at.map(({ selector, impact, summary, excerpt }) => ({
    audit,
    finding: {
      ...(AXE_WORDS[id] ?? { message: `${help} (axe: ${id}).`, fix: fixIn(summary) }),
      severity: severityOf(impact, isStandard),
      certainty: isStandard ? 'sure' : 'likely',
      place: { selector, excerpt, look },
    },
  }));
}

function severityOf(impact: string, isStandard: boolean): Seen['severity'] {
  if (!isStandard) return impact === 'critical' ? 'warning' : 'advice';
  return impact === 'critical' || impact === 'serious' ? 'error' : 'warning';
}

/** axe writes a heading, then one way a line. */
function fixIn(summary: string): string {
  const ways = summary
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return ways.slice(0, 3).join('; or: ');
}
