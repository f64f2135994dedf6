// Scripts, in files and pages: whether they can be read, and what in them is careless.
import type { Linter } from 'eslint';
import { defineSiteGrader, type Seen } from '../grader.ts';
import { advice, doubt, fault, ofFaults, ofMany } from '../judging.ts';
import { isMinified, scriptsOf, type Source } from '../sources.ts';

const CARELESS: Linter.RulesRecord = {
  'no-undef': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-debugger': 'error',
  'no-dupe-keys': 'error',
  'no-dupe-args': 'error',
  'no-const-assign': 'error',
  'no-unreachable': 'error',
  'no-self-assign': 'error',
  'no-redeclare': 'error',
  'no-alert': 'error',
  'no-console': ['error', { allow: ['warn', 'error'] }],
  'no-unsanitized/method': 'error',
  'no-unsanitized/property': 'error',
};

/** Open the door to strangers. */
const DANGEROUS = /^no-(?:eval|implied-eval|new-func|script-url|unsanitized)/;

interface Lint {
  source: Source;
  messages: Linter.LintMessage[];
}

export default defineSiteGrader({
  purpose: 'Reads scripts, in files and in pages.',
  version: 1,
  audits: {
    syntax: { dimension: 'code', claim: 'Every script can be read', weight: 8 },
    safe: { dimension: 'code', claim: 'No script runs words as code or writes them into the page unread', weight: 8 },
    careful: { dimension: 'code', claim: 'Scripts name only what there is and leave no traces of work', weight: 4 },
  },

  german: {
    'Every script can be read': 'Jedes Skript ist lesbar',
    'No script runs words as code or writes them into the page unread':
      'Kein Skript führt Worte als Code aus oder schreibt sie ungelesen in die Seite',
    'Scripts name only what there is and leave no traces of work':
      'Skripte nennen nur, was es gibt, und lassen keine Arbeitsspuren',
    'The script cannot be read, so none of it runs: {}': 'Das Skript ist nicht lesbar, also läuft nichts davon: {}',
    'Mend it there.': 'Dort beheben.',
    '{} A stranger may get code of theirs to run here.': '{} Fremde könnten hier eigenen Code ausführen.',
    'Write words with textContent, and call functions by name.':
      'Worte mit textContent schreiben und Funktionen beim Namen rufen.',
    'The script is minified: it was read for errors only.': 'Das Skript ist verkleinert: Es wurde nur auf Fehler gelesen.',
    'Judge what it is made from.': 'Beurteilen, woraus es gemacht ist.',
  },

  async grade(site) {
    const sources = await scriptsOf(site);
    if (sources.length === 0)
      return { syntax: { notApplicable: true }, safe: { notApplicable: true }, careful: { notApplicable: true } };

    const lint = await openLint();
    const all = sources.map((source): Lint => ({ source, messages: lint(source) }));
    const broken = all.flatMap(({ source, messages }) =>
      messages.filter(({ fatal }) => fatal === true).map((message) => unreadable(source, message)),
    );
    const judged = all.filter(({ source }) => !isMinified(source));
    const syntax = ofMany(broken, sources.length);
    if (judged.length === 0) {
      const why = {
        cannotTell: `Only minified scripts are here (${sources.map(({ address }) => address).join(', ')}); judge what they are made from.`,
      };
      return { syntax, safe: why, careful: why };
    }

    const found = judged.flatMap(({ source, messages }) =>
      messages.filter(({ fatal }) => fatal !== true).map((message) => ({ source, message })),
    );
    const isDangerous = ({ message }: { message: Linter.LintMessage }) => DANGEROUS.test(message.ruleId ?? '');
    const skipped = all.filter(({ source }) => isMinified(source)).map(({ source }) => leftOut(source));
    return {
      syntax,
      safe: ofFaults(found.filter((each) => isDangerous(each)).map(({ source, message }) => seenIn(source, message))),
      careful: ofMany(
        [...found.filter((each) => !isDangerous(each)).map(({ source, message }) => seenIn(source, message)), ...skipped],
        sources.length,
      ),
    };
  },
});

/**
 * ESLint's core without files of settings, and the plugin's rules without
 * its door, which reads a file that is not packed. Loaded when first needed.
 */
async function openLint(): Promise<(source: Source) => Linter.LintMessage[]> {
  const [eslint, method, property, globals] = await Promise.all([
    import('eslint/universal'),
    import('eslint-plugin-no-unsanitized/lib/rules/method.js'),
    import('eslint-plugin-no-unsanitized/lib/rules/property.js'),
    import('globals'),
  ]);
  const linter = new eslint.Linter();

  return (source) =>
    linter.verify(source.text, {
      languageOptions: {
        ecmaVersion: 'latest',
        sourceType: source.isModule ? 'module' : 'script',
        globals: { ...globals.default.browser, ...globals.default.serviceworker },
      },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      plugins: { 'no-unsanitized': { rules: { method: method.default, property: property.default } } },
      rules: isMinified(source) ? {} : CARELESS,
    });
}

function placeOf({ address, line }: Source, message: Linter.LintMessage) {
  return { page: address, line: Math.max(1, line + message.line - 1) };
}

function unreadable(source: Source, message: Linter.LintMessage): Seen {
  return {
    ...fault(`The script cannot be read, so none of it runs: ${message.message}`, 'Mend it there.'),
    place: placeOf(source, message),
  };
}

function seenIn(source: Source, message: Linter.LintMessage): Seen {
  const words = `${message.message} (${message.ruleId ?? 'script'})`;
  const seen = DANGEROUS.test(message.ruleId ?? '')
    ? doubt(
        `${words} A stranger may get code of theirs to run here.`,
        'Write words with textContent, and call functions by name.',
      )
    : doubt(words, 'Mend it there.');
  return { ...seen, place: placeOf(source, message) };
}

function leftOut(source: Source): Seen {
  const seen = advice('The script is minified: it was read for errors only.', 'Judge what it is made from.');
  return { ...seen, place: { page: source.address } };
}
