// What html-validate says of a page, by the rules that our own markup keeps.
import { HtmlValidate } from 'html-validate';

const checker = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Custom properties for fitted headings; the site's own policy allows nothing else in style attributes.
    'no-inline-style': 'off',
    'long-title': 'off',
    // Serialised by React, in the form the standard gives for void elements and attributes.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Reports of a missing integrity attribute are about files of other origins; all of ours are our own.
    'require-sri': 'off',
    // Phone numbers are shown as the client's country writes them.
    'tel-non-breaking': 'off',
  },
});

/** One line for each error. */
export async function htmlErrors(markup: string): Promise<string[]> {
  const { results } = await checker.validateString(markup);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `line ${line}, ${ruleId}: ${message}`));
}
