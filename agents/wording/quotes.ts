// Gives the voices of customers their places: one to a page, in the client's order.
import { quoteFact } from '../languages/say.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

export function quoteAt(quotes: Facts['quotes'], index: number): { text: Text; by: Text } | undefined {
  const quote = quotes[index]?.value;
  const at = `facts.quotes.${index}`;
  return quote && { text: quoteFact(quote.text, `${at}.text`), by: quoteFact(quote.by, `${at}.by`) };
}
