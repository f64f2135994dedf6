// Who answers for the business before the law.
import type { Brief } from '../site/brief.ts';
import type { Facts } from '../site/facts.ts';
import { optional } from '../wording/optional.ts';
import { legalFormOf } from './legal-form.ts';
import { inferred, said } from './said.ts';

/** A name that carries a legal form is the name of the legal entity. */
export function legalFactsOf({ name, legal }: Pick<Brief, 'name' | 'legal'>): Facts['legal'] {
  const at = legal.entity === undefined ? 'name' : 'legal.entity';
  const form = legalFormOf(legal.entity ?? name);
  const entity = form === undefined || at !== 'name' ? undefined : inferred(name, 'name');

  return {
    ...optional('entity', whenSaid(legal.entity, 'legal.entity') ?? entity),
    ...optional('form', whenSaid(legal.form, 'legal.form') ?? (form === undefined ? undefined : inferred(form, at))),
    ...optional('registration', whenSaid(legal.registration, 'legal.registration')),
    ...optional('vat', whenSaid(legal.vat, 'legal.vat')),
    ...optional('regulator', whenSaid(legal.regulator, 'legal.regulator')),
    ...optional('representative', whenSaid(legal.representative, 'legal.representative')),
  };
}

function whenSaid(value: string | undefined, at: string): ReturnType<typeof said<string>> | undefined {
  return value === undefined ? undefined : said(value, at);
}
