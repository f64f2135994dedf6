// Asks what the brief leaves open: five questions at most, the one that helps the site most first.
import { defineMaker } from '../agent.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { contactGaps } from '../questions/contact-gaps.ts';
import { GAP_READS } from '../questions/gap.ts';
import { legalGaps } from '../questions/legal-gaps.ts';
import { offerGaps } from '../questions/offer-gaps.ts';
import { storyGaps } from '../questions/story-gaps.ts';
import { unreadHours } from '../questions/unread-hours.ts';

const MOST_QUESTIONS = 5;

export default defineMaker({
  purpose: 'Asks what the brief leaves open: five questions at most, each with what the site does meanwhile.',
  german: {
    name: 'Offene Fragen',
    purpose: 'Fragt, was das Briefing offen lässt: höchstens fünf Fragen, je mit dem, was die Website bis dahin tut.',
  },
  version: 1,
  reads: GAP_READS,
  writes: 'questions',
  craft: (known) => {
    const gaps = [...contactGaps(known), ...offerGaps(known), ...storyGaps(known), ...legalGaps(known)];
    const asked = gaps
      .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_QUESTIONS)
      .map(({ id, question, why, default: meanwhile, field }) => ({ id, question, why, default: meanwhile, field }));

    return { asked, unread: distinctTexts([...known.brief.unread, ...unreadHours(known.brief.hours)]) };
  },
  task: {
    ask: 'A designer puts these questions to the client. Put first what the site would gain most from.',
    places: (_known, { asked }) => [
      { type: 'order', at: '/asked', what: 'questions', labels: asked.map(({ question, why }) => `${question} ${why}`) },
    ],
  },
});
