// Makers that ask no model, each with why: their draft follows by calculation, or is the client's own, letter by letter.

export const UNTASKED: Readonly<Record<string, string>> = {
  'business-facts': 'Facts are read letter by letter. What a model read might be invented, and everything else stands on it.',
  'service-definition': 'Names, prices and order of the offers are the client’s.',
  'notice-board': 'Notices, news, posts and partners stand as the client gave them.',
  legal: 'The law asks for this wording; a lawyer may change it, a model may not.',
  'page-composer': 'Which section stands where follows from layout and words, which have been chosen.',
  stylesheet: 'Every rule follows from the tokens of design.',
  'structured-data': 'It says to machines what the pages say, and not a word more.',
  'asset-pipeline': 'Files are cut and encoded by measure.',
  'site-files': 'Pages are rendered from what was decided before.',
};
