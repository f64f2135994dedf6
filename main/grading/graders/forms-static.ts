// Forms as their markup has them: labels, names, where they are sent and how.
import { isHidden, nameOf, within } from '../document/names.ts';
import type { Document, Element } from '../document/document.ts';
import { definePageGrader } from '../grader.ts';
import { at, doubt, fault, ofMany } from '../judging.ts';

/** Inputs that nobody fills in. */
const NOT_FILLED = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** What a field about the reader is called, and the token browsers fill it by: https://html.spec.whatwg.org/#autofill */
const ABOUT_READER: readonly [RegExp, string][] = [
  [/e-?mail|courriel|correo/i, 'email'],
  [/phone|telefon|téléphone|teléfono|\btel\b|mobil/i, 'tel'],
  [/^(?:your |ihr |votre |su )?(?:full )?name$|^nom$|^nombre$|^nome$/i, 'name'],
];

export default definePageGrader({
  purpose: 'Reads forms: labels, names, where they are sent and how.',
  version: 1,
  audits: {
    labels: { dimension: 'accessibility', claim: 'Every field has a label', weight: 9 },
    names: { dimension: 'code', claim: 'Every field has a name under which it is sent', weight: 5 },
    autocomplete: { dimension: 'accessibility', claim: 'Fields about the reader can be filled in by the browser', weight: 4 },
    target: { dimension: 'code', claim: 'Every form is sent somewhere', weight: 8 },
    method: { dimension: 'code', claim: 'No form puts what was written into the address', weight: 4 },
    button: { dimension: 'accessibility', claim: 'Every form has a button that sends it', weight: 5 },
  },

  german: {
    'Every field has a label': 'Jedes Feld hat eine Beschriftung',
    'Every field has a name under which it is sent': 'Jedes Feld hat einen Namen, unter dem es gesendet wird',
    'Fields about the reader can be filled in by the browser': 'Felder über den Leser kann der Browser ausfüllen',
    'Every form is sent somewhere': 'Jedes Formular wird irgendwohin gesendet',
    'No form puts what was written into the address': 'Kein Formular schreibt Eingaben in die Adresse',
    'Every form has a button that sends it': 'Jedes Formular hat einen Knopf zum Senden',
    'The field has no name, so what is written there is not sent.':
      'Das Feld hat keinen Namen; was darin steht, wird nicht gesendet.',
    'Give it a name attribute.': 'Ihm ein name-Attribut geben.',
    'What readers write is put into the address, where others can read it.':
      'Was Leser schreiben, landet in der Adresse, wo es andere lesen können.',
    'Set method="post".': 'method="post" setzen.',
    'The form has no button that sends it.': 'Das Formular hat keinen Knopf zum Senden.',
    'Add a button with type="submit".': 'Einen Knopf mit type="submit" einfügen.',
    'The field has no label, so those who cannot see do not know what belongs there.':
      'Das Feld hat keine Beschriftung; wer nicht sieht, weiß nicht, was hineingehört.',
    'Add a label element with its id in "for".': 'Ein label-Element mit seiner id in „for“ einfügen.',
    'The browser cannot fill in this field for the reader.': 'Der Browser kann dieses Feld nicht für den Leser ausfüllen.',
    'Add autocomplete="{}".': 'autocomplete="{}" einfügen.',
    'Give its action the address of whoever reads the form.': 'In action die Adresse angeben, die das Formular liest.',
    'The form names no place where it is sent; only a script can send it.':
      'Das Formular nennt kein Ziel; nur ein Skript kann es senden.',
    'The form is sent nowhere: what readers write is lost.':
      'Das Formular wird nirgendhin gesendet: Was Leser schreiben, ist verloren.',
  },

  grade({ document }) {
    const fields = document.byName('input', 'select', 'textarea').filter((field) => isFilled(field));
    const forms = document.byName('form');
    const hasScripts = document.byName('script').some(({ attributes }) => attributes['type'] !== 'application/ld+json');

    return {
      labels: ofMany(unlabelled(fields, document), fields.length),
      names: ofMany(
        fields
          .filter((field) => !field.attributes['name'] && within(field, 'form') && !hasScripts)
          .map((field) =>
            at(field, fault('The field has no name, so what is written there is not sent.', 'Give it a name attribute.')),
          ),
        fields.length,
      ),
      autocomplete: ofMany(withoutAutocomplete(fields, document), fields.length),
      target: ofMany(
        forms.filter((form) => goesNowhere(form)).map((form) => at(form, nowhere(hasScripts))),
        forms.length,
      ),
      method: ofMany(
        forms
          .filter((form) => isWritten(form, fields) && (form.attributes['method'] ?? 'get').toLowerCase() === 'get')
          .map((form) =>
            at(form, doubt('What readers write is put into the address, where others can read it.', 'Set method="post".')),
          ),
        forms.length,
      ),
      button: ofMany(
        forms
          .filter((form) => fieldsOf(form, fields).length > 1 && !hasButton(form, document))
          .map((form) => at(form, doubt('The form has no button that sends it.', 'Add a button with type="submit".'))),
        forms.length,
      ),
    };
  },
});

function isFilled(field: Element): boolean {
  return !NOT_FILLED.has(field.attributes['type']?.toLowerCase() ?? '') && !isHidden(field);
}

function labelOf(field: Element, document: Document): string {
  const { id } = field.attributes;
  const label = document.byName('label').find(({ attributes }) => id !== undefined && attributes['for'] === id);
  return (label ?? within(field, 'label'))?.text ?? nameOf({ ...field, text: '' }, document);
}

function unlabelled(fields: readonly Element[], document: Document) {
  return fields
    .filter((field) => labelOf(field, document) === '')
    .map((field) =>
      at(
        field,
        fault(
          'The field has no label, so those who cannot see do not know what belongs there.',
          'Add a label element with its id in "for".',
        ),
      ),
    );
}

function withoutAutocomplete(fields: readonly Element[], document: Document) {
  return fields.flatMap((field) => {
    const { autocomplete, type = 'text', name = '' } = field.attributes;
    if (autocomplete !== undefined || field.name !== 'input' || !['text', 'email', 'tel'].includes(type)) return [];

    const called = [labelOf(field, document).replace(/\s*[*(].*$/, ''), name, type];
    const token = ABOUT_READER.find(([pattern]) => called.some((each) => pattern.test(each)))?.[1];
    if (token === undefined) return [];
    return [at(field, doubt('The browser cannot fill in this field for the reader.', `Add autocomplete="${token}".`))];
  });
}

/** Without an action a form is sent to its own page, which a static site does not read. */
function goesNowhere({ attributes }: Element): boolean {
  return ['', '#'].includes(attributes['action']?.trim() ?? '') && !['dialog'].includes(attributes['method'] ?? '');
}

function nowhere(hasScripts: boolean) {
  const fix = 'Give its action the address of whoever reads the form.';
  return hasScripts
    ? doubt('The form names no place where it is sent; only a script can send it.', fix)
    : fault('The form is sent nowhere: what readers write is lost.', fix);
}

function fieldsOf(form: Element, fields: readonly Element[]): Element[] {
  return fields.filter((field) => within(field, 'form') === form);
}

function isWritten(form: Element, fields: readonly Element[]): boolean {
  const own = fieldsOf(form, fields);
  return own.some(({ name }) => name === 'textarea') || own.filter(({ attributes }) => attributes['type'] === 'email').length > 0;
}

function hasButton(form: Element, document: Document): boolean {
  return document
    .byName('button', 'input')
    .filter((button) => within(button, 'form') === form || (form.attributes['id'] ?? '?') === button.attributes['form'])
    .some(({ name, attributes }) =>
      name === 'button'
        ? ['submit', undefined].includes(attributes['type'])
        : ['submit', 'image'].includes(attributes['type'] ?? ''),
    );
}
