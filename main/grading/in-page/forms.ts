// Reads how the forms of a page are made.

export interface FormShape {
  selector: string;
  /** As written; missing where there is none. */
  action?: string;
  /** Where the browser would send it. */
  address: string;
  method: string;
  encoding: string;
  canBeSent: boolean;
  /** Some field must be filled in, yet the browser is told not to look. */
  isUnchecked: boolean;
  /** Selectors of fields without words beside them that stay while one types. */
  unlabelled: string[];
  /** Selectors of fields that ask for a mail address or telephone number without saying so to the browser. */
  untyped: string[];
}

export function readForms(): FormShape[] {
  const { selectorOf, isShown } = window.sitewright;
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const isField = (element: Element): element is Field =>
    element.matches('input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea');
  const isUnlabelled = (field: Field): boolean => {
    const named = (field.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? []);
    return [...(field.labels ?? []), ...named].every((label) => !isShown(label) || label.textContent?.trim() === '');
  };
  const isUntyped = (field: Field): boolean => {
    const asks = /mail|phone|telefon|\btel\b/i.test(`${field.name} ${field.id} ${field.labels?.[0]?.textContent ?? ''}`);
    return asks && field instanceof HTMLInputElement && field.type === 'text' && field.inputMode === '';
  };

  return [...document.forms]
    .filter((form) => isShown(form))
    .map((form) => {
      const fields = [...form.elements].filter((element) => isField(element)).filter((field) => isShown(field));
      const action = form.getAttribute('action') ?? undefined;
      const namesOf = (some: Field[]) => some.map((field) => selectorOf(field));

      return {
        selector: selectorOf(form),
        ...(action === undefined ? {} : { action }),
        address: action === undefined ? location.href : form.action,
        method: form.method,
        encoding: form.enctype,
        canBeSent: form.querySelector('button:not([type=button], [type=reset]), input[type=submit], input[type=image]') !== null,
        isUnchecked: form.noValidate && fields.some((field) => field.required),
        unlabelled: namesOf(fields.filter((field) => isUnlabelled(field) && field.type !== 'search')),
        untyped: namesOf(fields.filter((field) => isUntyped(field))),
      };
    });
}

export function nameElement(element: Element): string {
  return window.sitewright.selectorOf(element);
}
