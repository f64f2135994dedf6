import { expect, test } from 'vitest';
import { COLOUR_ROLES, type Scheme } from '../site/design.ts';
import { declarations, schemeDeclarations } from './declarations.ts';

const scheme = (hex: string) => Object.fromEntries(COLOUR_ROLES.map((role) => [role, hex])) as Scheme;

test('properties become declarations', () => {
  expect(declarations({ '--radius': '4px', '--rule': '1px' })).toBe('  --radius: 4px;\n  --rule: 1px;');
});

test.each([
  ['a value that ends the rule', { '--x': 'red;} body{display:none' }],
  ['a value that ends the element', { '--x': '</style>' }],
  ['a name that is no custom property', { color: 'red' }],
])('%s is left out', (_case, properties) => {
  expect(declarations(properties)).toBe('');
});

test('two schemes become one value that follows the reader', () => {
  const css = schemeDeclarations({ light: scheme('#ffffff'), dark: scheme('#000000'), brand: { used: '#ffffff' } });

  expect(css).toContain('color-scheme: light dark;');
  expect(css).toContain('--paper: light-dark(#ffffff, #000000);');
});

test('one scheme stays itself in the dark', () => {
  const css = schemeDeclarations({ light: scheme('#ffffff'), brand: { used: '#ffffff' } });

  expect(css).toContain('color-scheme: light;');
  expect(css).toContain('--paper: #ffffff;');
});

test('a scheme that is dark from the start says so to the browser', () => {
  expect(schemeDeclarations({ light: scheme('#101010'), brand: { used: '#101010' } })).toContain('color-scheme: dark;');
});
