// Tables that can be read cell by cell: each row or column says what it holds.
import { inside, isHidden } from '../document/names.ts';
import type { Element } from '../document/document.ts';
import { definePageGrader } from '../grader.ts';
import { at, doubt, fault, ofMany } from '../judging.ts';

export default definePageGrader({
  purpose: 'Looks whether tables say what their rows and columns hold.',
  version: 1,
  audits: {
    headers: { dimension: 'accessibility', claim: 'Every table names its columns or rows', weight: 6 },
    'headers-with-words': { dimension: 'accessibility', claim: 'Every table header has words', weight: 3 },
  },

  german: {
    'Every table names its columns or rows': 'Jede Tabelle benennt ihre Spalten oder Zeilen',
    'Every table header has words': 'Jeder Tabellenkopf hat Worte',
    'The table has no headers, so it cannot be followed by ear.':
      'Die Tabelle hat keinen Kopf und ist beim Hören nicht zu verstehen.',
    'Make the first row or column th cells.': 'Aus der ersten Zeile oder Spalte th-Zellen machen.',
    'The table header is empty.': 'Der Tabellenkopf ist leer.',
    'Say what its row or column holds, or make it a td.': 'Sagen, was Zeile oder Spalte enthält, oder ein td daraus machen.',
  },

  grade({ document }) {
    const tables = document.byName('table').filter((table) => !isHidden(table) && isOfContent(table));
    const cells = tables.flatMap((table) => cellsOf(table, 'th'));

    return {
      headers: ofMany(
        tables
          .filter((table) => cellsOf(table, 'th').length === 0)
          .map((table) =>
            at(
              table,
              doubt('The table has no headers, so it cannot be followed by ear.', 'Make the first row or column th cells.'),
            ),
          ),
        tables.length,
      ),
      'headers-with-words': ofMany(
        cells
          .filter((cell) => cell.text === '' && !isCorner(cell))
          .map((cell) => at(cell, fault('The table header is empty.', 'Say what its row or column holds, or make it a td.'))),
        cells.length,
      ),
    };
  },
});

/** Not one that only arranges things on the page. */
function isOfContent(table: Element): boolean {
  if (['presentation', 'none'].includes(table.attributes['role'] ?? '')) return false;
  return inside(table).filter(({ name }) => name === 'tr').length > 1 && cellsOf(table, 'td').length > 2;
}

function cellsOf(table: Element, name: string): Element[] {
  return inside(table).filter((element) => element.name === name);
}

/** The first cell of the first row stands over nothing. */
function isCorner(cell: Element): boolean {
  return cell.parent?.children[0] === cell;
}
