// A receipt of models in lines: each model, what our own repairs came to, and the sum.
import type { ReceiptLine } from '../store/models/model-calls.ts';
import { countText, moneyText } from './amounts.ts';

export function receiptText(lines: readonly ReceiptLine[]): string[] {
  const total = lines.reduce((sum, { costUsd }) => sum + costUsd, 0);
  return [...lines.map(lineText), `${moneyText(total)} in all.`];
}

function lineText(line: ReceiptLine): string {
  const tokens = `${line.inputTokens.toLocaleString('en')} tokens read, ${line.outputTokens.toLocaleString('en')} written`;
  const repairs = line.repairs > 0 ? `, of them ${countText(line.repairs, 'repair')} for ${moneyText(line.repairsUsd)}` : '';
  const failed = line.failed > 0 ? `, ${line.failed} without an answer` : '';
  const unknown =
    line.unknown > 0 ? `; ${countText(line.unknown, 'call')} cut off, at most ${moneyText(line.unknownUsd)} more` : '';
  return `${line.model}: ${countText(line.calls, 'call')}${repairs}${failed}, ${tokens}: ${moneyText(line.costUsd)}${unknown}`;
}
