import { expect, test } from 'vitest';
import { tableText } from './table.ts';

test('columns are as wide as their widest cell and lines end with their words', () => {
  const rows = [
    ['layer', 'agent'],
    ['discovery', 'facts'],
    ['code', ''],
  ];

  expect(tableText(rows)).toBe('layer      agent\ndiscovery  facts\ncode');
});

test('no rows are no text', () => {
  expect(tableText([])).toBe('');
});
