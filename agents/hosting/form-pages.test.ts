import { expect, test } from 'vitest';
import { hasMailForm, thanksPage, withTakenForm } from './form-pages.ts';

const PAGE =
  '<html><head></head><body><h1>Write</h1><form action="mailto:a@hofer.example" enctype="text/plain" ' +
  'method="post"><input name="name"/></form><p>After</p></body></html>';

test('the form is sent to the site itself, with a field that only programs fill in', () => {
  const page = withTakenForm(PAGE);

  expect(page).toContain('<form action="/_form" method="post"><p hidden><input name="website"');
  expect(page).toContain('<input name="name"/></form><p>After</p>');
  expect([hasMailForm(PAGE), hasMailForm(page)]).toEqual([true, false]);
});

test('the page of thanks is the same page, and no search engine lists it', () => {
  const page = thanksPage(PAGE, 'Thank you & goodbye');

  expect(page).toContain('<p role="status">Thank you &amp; goodbye</p><p>After</p>');
  expect(page).not.toContain('<form');
  expect(page).toContain('noindex');
});

test('a page without such a form stays as it is', () => {
  expect(withTakenForm('<form action="/search">')).toBe('<form action="/search">');
});
