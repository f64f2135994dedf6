// What is open about the client itself: name, promises, story, people, pictures, marks.
import { namedColour } from '../colour/named-colour.ts';
import { readColour } from '../reading/colour.ts';
import { quoted, type Gap, type Known } from './gap.ts';

const ENOUGH = { promises: 3, sentences: 3 } as const;
/** Trades whose visitors choose a person. */
const BY_PERSON = new Set([
  'dentist',
  'clinic',
  'physiotherapy',
  'vet',
  'law',
  'accountant',
  'hairdresser',
  'yoga',
  'architect',
  'school',
]);
/** Trades whose visitors want to see work. */
const BY_WORK = new Set(['architect', 'joiner', 'metalwork', 'photographer']);

export function storyGaps(known: Known): Gap[] {
  return [...nameGaps(known), ...wordGaps(known), ...peopleGaps(known), ...workGaps(known), ...markGaps(known)];
}

function nameGaps({ facts }: Known): Gap[] {
  if (facts.name.confirmed) return [];
  return [
    {
      id: 'name',
      question: 'What is the client called?',
      why: 'The brief does not say it, and a site without a name could be anybody’s.',
      default: `The site says “${facts.name.value}”.`,
      field: 'name',
      weight: 100,
    },
  ];
}

function wordGaps({ facts }: Known): Gap[] {
  const missing = ENOUGH.promises - facts.promises.length;
  const sentences = facts.story.length + facts.statements.length;
  const gaps: Gap[] = [];

  if (missing > 0) {
    gaps.push({
      id: 'promises',
      question:
        facts.promises.length === 0
          ? 'Which three things can every customer rely on? Things that could be checked, not praise.'
          : `What else can every customer rely on, beside “${facts.promises[0]?.value ?? ''}”?`,
      why: 'The headline is made of the most particular true sentence.',
      default: facts.promises.length === 0 ? 'The site makes no promises.' : 'The site shows the promises there are.',
      field: 'promises',
      weight: facts.promises.length === 0 ? 60 : 36,
    });
  }

  if (sentences < ENOUGH.sentences) {
    gaps.push({
      id: 'story',
      question: 'How did it begin, and what is done differently here? Three sentences are enough.',
      why: 'Without it the site says what others say.',
      default: sentences === 0 ? 'The site has no page about the business.' : 'The page about the business stays short.',
      field: 'story',
      weight: sentences === 0 ? 58 : 42,
    });
  }
  return gaps;
}

function peopleGaps({ facts }: Known): Gap[] {
  if (facts.people.length > 0) return [];
  return [
    {
      id: 'people',
      question: 'Who works there? A name and what each does.',
      why: 'People trust people they can name.',
      default: 'The site names nobody.',
      field: 'people',
      weight: BY_PERSON.has(facts.trade.value) ? 62 : 38,
    },
  ];
}

function workGaps({ brief, facts }: Known): Gap[] {
  const wantsWork = BY_WORK.has(facts.trade.value);
  const gaps: Gap[] = [];

  if (wantsWork && facts.cases.length === 0) {
    gaps.push({
      id: 'cases',
      question: 'Which finished works may be shown? Title, place and year of each.',
      why: 'In this trade people look at work before words.',
      default: 'The site has no page of work.',
      field: 'cases',
      weight: 72,
    });
  }

  if (brief.photos.length === 0) {
    gaps.push({
      id: 'photos',
      question: 'Are there photographs of the place, the people or the work?',
      why: 'One true picture says more than any drawing.',
      default: 'The site uses drawings of the trade.',
      field: 'photos',
      weight: wantsWork ? 64 : 32,
    });
  }
  return gaps;
}

function markGaps({ brief }: Known): Gap[] {
  const unread = brief.colours.filter((text) => readColour(text) === undefined);
  const gaps: Gap[] = [];

  if (unread.length > 0) {
    gaps.push({
      id: 'colours',
      question: `Which exact colours are ${quoted(unread)}? A value such as #2e5e4e is best.`,
      why: 'A brand colour is kept to the digit or not at all.',
      default:
        brief.colours.length === unread.length && unread.some((text) => namedColour(text) !== undefined)
          ? 'The site takes a shade of that name.'
          : 'The site takes colours from the trade and the direction.',
      field: 'colours',
      weight: 40,
    });
  }

  if (brief.logo === undefined) {
    gaps.push({
      id: 'logo',
      question: 'Is there a logo as a file?',
      why: 'It is used as it is.',
      default: 'The name is set in type.',
      field: 'logo',
      weight: 14,
    });
  }
  return gaps;
}
