// What the client says of itself, kept as it was said.
import { sentencesOf } from '../reading/sentences.ts';
import type { Brief } from '../site/brief.ts';
import type { Fact } from '../site/fact.ts';
import type { Facts } from '../site/facts.ts';
import { plain } from './plain.ts';
import { once, said, saidEach } from './said.ts';

type Lists =
  | 'people'
  | 'licences'
  | 'statements'
  | 'story'
  | 'promises'
  | 'steps'
  | 'figures'
  | 'quotes'
  | 'faq'
  | 'cases'
  | 'timetable'
  | 'news'
  | 'notices'
  | 'vacancies'
  | 'pairs';

export function ownWordsOf(brief: Pick<Brief, Lists | 'description'>): Pick<Facts, Lists> {
  return {
    people: once(saidEach(brief.people, 'people'), ({ name }) => plain(name)),
    licences: once(saidEach(brief.licences, 'licences'), plain),
    statements: once(statementsOf(brief), plain),
    story: once(saidEach(brief.story, 'story'), plain),
    promises: once(saidEach(brief.promises, 'promises'), plain),
    steps: saidEach(brief.steps, 'steps'),
    figures: once(saidEach(brief.figures, 'figures'), ({ value, label }) => plain(`${value} ${label}`)),
    quotes: once(saidEach(brief.quotes, 'quotes'), ({ text }) => plain(text)),
    faq: once(saidEach(brief.faq, 'faq'), ({ question }) => plain(question)),
    cases: saidEach(brief.cases, 'cases'),
    timetable: saidEach(brief.timetable, 'timetable'),
    news: once(saidEach(brief.news, 'news'), ({ title, date }) => plain(`${title} ${date ?? ''}`)),
    notices: once(saidEach(brief.notices, 'notices'), ({ text, from }) => plain(`${text} ${from ?? ''}`)),
    vacancies: once(saidEach(brief.vacancies, 'vacancies'), ({ title }) => plain(title)),
    pairs: saidEach(brief.pairs, 'pairs'),
  };
}

/** Sentences of the brief and of the description; one that stands in story or promises is not said again. */
function statementsOf({ statements, description, story, promises }: Pick<Brief, Lists | 'description'>): Fact<string>[] {
  const elsewhere = new Set([...story, ...promises].map(plain));
  const described = sentencesOf(description ?? '').map((sentence) => said(sentence, 'description'));

  return [...saidEach(statements, 'statements'), ...described].filter(({ value }) => !elsewhere.has(plain(value)));
}
