import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import forms from './forms.ts';

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn(
    { 'index.html': page, 'thanks.html': pageWith('<p>Thanks</p>') },
    [{ id: 'forms', grader: forms }],
    means,
  );
  return found.map(({ rule, place }) => `${rule} ${place?.selector}`);
}

const form = (
  attributes: string,
  field = '<label for="it">Name</label><input id="it" name="name" required>',
  button = '<button>Send</button>',
) => `<form id="form" ${attributes}>${field}${button}</form>`;

test.each([
  ['a page without forms', '<p>Bread</p>', []],
  ['a form that arrives', form('action="/thanks.html" method="post"'), []],
  ['a form without an address', form(''), ['forms.arrives #form']],
  ['a form that leads to the page itself', form('action="#"'), ['forms.arrives #form']],
  ['a form to a page that is not there', form('action="/sent"'), ['forms.arrives #form']],
  ['a form that a script sends', `${form('')}<script>document.forms[0].addEventListener("submit", () => 1)</script>`, []],
  ['a form by mail', form('action="mailto:it@example.com" method="post" enctype="text/plain"'), []],
  ['a form by mail that arrives empty', form('action="mailto:it@example.com"'), ['forms.arrives #form']],
  ['a form sent in the open', form('action="http://example.com/send"'), ['forms.arrives #form']],
  ['a form without a button', form('action="/thanks.html"', undefined, ''), ['forms.arrives #form']],
  ['a field with a placeholder only', form('action="/thanks.html"', '<input id="it" placeholder="Name">'), ['forms.labels #it']],
  ['required fields nobody checks', form('action="/thanks.html" novalidate'), ['forms.errors #form']],
  [
    'a mail address as plain words',
    form('action="/thanks.html"', '<label for="it">E-mail</label><input id="it" name="email">'),
    ['forms.fitting #it'],
  ],
])('%s', async (_, body, expected) => {
  expect(await findings(pageWith(body))).toEqual(expected);
});
