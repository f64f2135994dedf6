// HTML that follows the standard, by html-validate.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { MARKUP_GERMAN } from '../markup-german.ts';
import { definePageGrader, type Seen } from '../grader.ts';
import { scoreOfFaults } from '../scoring.ts';

export const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // Other graders judge these, in a browser.
      'heading-level': 'off',
      'hidden-focusable': 'off',
      'text-content': 'off',
      'unique-landmark': 'off',
      // A matter of taste, or of files from elsewhere, which the security grader judges.
      'long-title': 'off',
      'no-implicit-button-type': 'off',
      'no-inline-style': 'off',
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  }),
);

export default definePageGrader({
  purpose: 'Reads the markup by the HTML standard.',
  version: 1,
  audits: {
    valid: { dimension: 'code', claim: 'The markup follows the HTML standard', weight: 6 },
  },

  german: {
    ...MARKUP_GERMAN,
    'The markup follows the HTML standard': 'Der Quelltext folgt dem HTML-Standard',
    'Mend the markup where it is written; browsers guess here, and each may guess differently.':
      'Den Quelltext dort beheben, wo er geschrieben wird; Browser raten hier, und jeder vielleicht anders.',
  },

  async grade({ markup, file }) {
    const { results } = await validator.validateString(markup, file);
    const findings = results.flatMap(({ messages }) =>
      messages.map(({ message, ruleId, line, selector, severity }): Seen => ({
        message: `${message} (${ruleId})`,
        fix: 'Mend the markup where it is written; browsers guess here, and each may guess differently.',
        severity: severity === 2 ? 'error' : 'warning',
        certainty: 'sure',
        place: { line, ...(selector ? { selector } : {}) },
      })),
    );

    return { valid: { score01: scoreOfFaults(findings.length), findings } };
  },
});
