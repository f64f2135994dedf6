// Offers and questions as schema.org nodes.
import type { FaqCopy } from '../site/content.ts';
import type { Offer } from '../site/discovery.ts';

/** @param provider name of the business, where the node stands alone */
export function offerNode(offer: Offer, provider?: string): Record<string, unknown> {
  const { amount, currency, isFrom } = offer.price ?? {};
  const item = {
    '@type': 'Service',
    name: offer.name,
    ...(offer.description ? { description: offer.description } : {}),
    ...(provider ? { provider: { '@type': 'LocalBusiness', name: provider } } : {}),
  };

  if (amount === undefined || currency === undefined) return { '@type': 'Offer', itemOffered: item };

  const price = isFrom
    ? { priceSpecification: { '@type': 'PriceSpecification', minPrice: amount, priceCurrency: currency } }
    : { price: amount, priceCurrency: currency };
  return { '@type': 'Offer', itemOffered: item, ...price };
}

export function faqNode(items: FaqCopy['items']): Record<string, unknown> {
  return {
    '@type': 'FAQPage',
    mainEntity: items.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question.text,
      acceptedAnswer: { '@type': 'Answer', text: answer.text },
    })),
  };
}
