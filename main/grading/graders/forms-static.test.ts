import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import forms from './forms-static.ts';

const FORM = `<form action="https://forms.hofer.example/" method="post">
<label for="mail">Your email</label><input id="mail" name="mail" type="email" autocomplete="email">
<label>Your words <textarea id="words" name="words"></textarea></label>
<button>Send</button>
</form>`;

test('a form in order is in order', async () => {
  expect(await foundBy(forms, { 'index.html': pageWith(FORM) })).toEqual([]);
});

test.each([
  ['<label for="mail">Your email</label>', '', 'labels sure / #mail'],
  ['<label for="mail">Your email</label><input', '<input placeholder="Your email"', 'labels sure / #mail'],
  [' name="words"', '', 'names sure / #words'],
  [' autocomplete="email"', '', 'autocomplete likely / #mail'],
  ['action="https://forms.hofer.example/"', 'action="#"', 'target sure / body > form'],
  [' method="post"', '', 'method likely / body > form'],
  ['<button>', '<button type="button">', 'button likely / body > form'],
])('%s made "%s" is found', async (before, after, expected) => {
  expect(await foundBy(forms, { 'index.html': pageWith(FORM.replace(before, after)) })).toEqual([expected]);
});

test('with a script the missing target is only likely', async () => {
  const body = `${FORM.replace('action="https://forms.hofer.example/"', '')}<script src="send.js"></script>`;
  expect(await foundBy(forms, { 'index.html': pageWith(body) })).toEqual(['target likely / body > form']);
});
