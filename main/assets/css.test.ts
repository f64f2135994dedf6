import { describe, expect, test } from 'vitest';
import { optimiseCss } from './css.ts';

const used = new Set(['card', 'title']);

describe('optimiseCss', () => {
  test.each([
    ['a rule whose class no page carries', '.ghost{color:red}', ''],
    ['a rule that needs one such class', '.card .ghost{color:red}', ''],
    ['a nested rule', '.card{color:red;.ghost{color:#00f}}', '.card{color:red}'],
    [
      'a rule within a layer and a query',
      '@layer a{@media print{.ghost{color:red}.card{color:red}}}',
      '@layer a{@media print{.card{color:red}}}',
    ],
    ['a query left empty', '@container (width > 40rem){.ghost{color:red}}', ''],
    ['a class named in a comment only', '/* .card */.ghost{color:red}', ''],
  ])('drops %s', (_, css, expected) => {
    expect(optimiseCss(css, used)).toBe(expected);
  });

  test.each([
    ['a selector that only excludes the class', '.card:not(.ghost){color:red}'],
    ['a selector that asks for what is inside', '.card:has(.ghost){color:red}'],
    ['elements and attributes', 'main>p[lang]{color:red}'],
    ['keyframes named as an unused class', '@keyframes ghost{to{opacity:0}}.ghost{color:red}.card{animation:1s ghost}'],
    ['an id named as an unused class', '#ghost{color:red}.ghost{color:#00f}'],
    ['a property named as an unused class', '.card{columns:2;color:red}.columns{color:#00f}'],
    ['a file name in a url', '.card{background:url(a.woff2)}'],
  ])('keeps %s', (_, css) => {
    expect(optimiseCss(css, used)).toBe(css);
  });

  test.each([
    ['light-dark()', '.card{color:light-dark(#fff,#000)}'],
    ['layers', '@layer reset;@layer base{.card{color:red}}'],
    ['container queries', '@container card (width>40rem){.card{color:red}}'],
    ['nesting', '.card{&:hover{color:red}}'],
    [':has()', '.card:has(>.title){color:red}'],
    ['custom properties', ':root{--t1:clamp(1rem, .5rem + 2vw, 2rem)}'],
    ['registered properties', '@property --z{syntax:"<number>";inherits:false;initial-value:0}'],
    ['logical properties', '.card{padding-inline-start:1rem}'],
  ])('passes %s through', (_, css) => {
    expect(optimiseCss(css, used)).toBe(css);
  });

  test('says where the CSS is not valid', () => {
    expect(() => optimiseCss('.card{color:red}\n.title{}}', used)).toThrowError(/not valid \(line 2, column \d+\)/);
  });
});
