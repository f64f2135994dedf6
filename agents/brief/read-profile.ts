// A brief out of structured data: JSON with the client's fields under any of their usual names.
import type { BriefInput } from '../site/brief.ts';
import { SitewrightError } from '../site/error.ts';
import { assembled, type FieldValues } from './assemble.ts';
import { cleanLine } from './clean-text.ts';
import { fieldNamed, isWrapper } from './field-names.ts';
import { jsonFaultOf } from './json-fault.ts';
import { sift } from './sift.ts';
import { isRecord, leaveUnread, listOf } from './values.ts';

/** @throws SitewrightError `validation`: broken JSON with line and column, or a value of a wrong type with its field */
export function readProfile(fileName: string, text: string): BriefInput {
  const fault = jsonFaultOf(text);
  if (fault) {
    throw new SitewrightError(
      'validation',
      `${fileName} is not complete JSON: line ${fault.line}, column ${fault.column}: ${fault.expected}. ` +
        `Correct that place, or write the brief as plain text.`,
    );
  }

  const parsed: unknown = JSON.parse(text);
  const [profile] = listOf(parsed);
  if (!isRecord(profile) || listOf(parsed).length !== 1) {
    throw new SitewrightError(
      'validation',
      `${fileName} has to hold one client's profile, for example: { "name": "Bakery Hofer", "city": "Linz" }`,
    );
  }

  const values: FieldValues = new Map();
  const unread: string[] = [];
  collect(profile, values, unread);
  return assembled('profile', values, unread);
}

/** Contents of wrappers come after the fields of the record itself, which are the more certain ones. */
function collect(record: Record<string, unknown>, values: FieldValues, unread: string[]): void {
  const wrapped: Record<string, unknown>[] = [];
  for (const [key, value] of Object.entries(record)) {
    const field = fieldNamed(key);
    if (isRecord(value) && isWrapper(key)) wrapped.push(value);
    else if (field === 'unread') unread.push(...listOf(value).map((line) => cleanLine(String(line))));
    else if (field === undefined) leaveUnread({ at: cleanLine(key), unread }, value);
    else if (field !== 'kind') {
      add(values, field, sift(key, withRole(key, field, value)));
    }
  }
  for (const inner of wrapped) collect(inner, values, unread);
}

function add(values: FieldValues, field: Parameters<FieldValues['set']>[0], value: unknown): void {
  if (value === null || value === undefined || value === '') return;
  const before = values.get(field);
  values.set(field, before === undefined ? value : [...listOf(before), ...listOf(value)]);
}

/** "owner": "Maria Hofer" says a name and, by its key, what she is. */
function withRole(key: string, field: string, value: unknown): unknown {
  const role = /^(?:owner|founder|inhaber(?:in)?|patron(?:ne)?)$/iu.test(key)
    ? key.charAt(0).toUpperCase() + key.slice(1)
    : undefined;
  return field === 'people' && role !== undefined && typeof value === 'string' && !value.includes(',')
    ? { name: value, role }
    : value;
}
