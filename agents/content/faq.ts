// Shows the questions the client has answered, word for word.
import { defineMaker } from '../agent.ts';
import { languageOf, partName, quoteFact } from '../languages/say.ts';

export default defineMaker({
  purpose: 'Shows the questions the client has answered, in the client’s words.',
  german: {
    name: 'Häufige Fragen',
    purpose: 'Zeigt die Fragen, die der Kunde beantwortet hat, in seinen Worten.',
  },
  version: 1,
  reads: ['facts.trade', 'facts.faq', 'requirements.languages'],
  writes: 'faqCopy',
  craft: ({ facts, requirements }) => ({
    heading: partName(languageOf(requirements.languages[0]), facts.trade.value, 'faq'),
    items: facts.faq.map(({ value }, index) => ({
      question: quoteFact(value.question, `facts.faq.${index}.question`),
      answer: quoteFact(value.answer, `facts.faq.${index}.answer`),
    })),
  }),
  task: {
    ask: 'Put the questions into the order in which visitors ask themselves: what decides whether they come first.',
    places: (_material, { items }) => [
      { type: 'order', at: '/items', what: 'questions', labels: items.map(({ question }) => question.text) },
    ],
  },
});
