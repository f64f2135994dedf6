// What to look at before a site goes live, read off its slots and its last grades.
import type { Audit } from '../../agents/site/audit.ts';
import type { Slots } from '../../agents/site/slots.ts';
import type { CheckItem } from '../../preload/contract/publishing.ts';
import { ENGLISH_CHECKS, GERMAN_CHECKS, type CheckWords } from './check-words.ts';
import type { FormDelivery } from './host.ts';

export interface Readiness {
  slots: Partial<Slots>;
  /** Of the last grading; none where it was never graded. */
  audits: readonly Audit[];
  /** At the host it goes to; missing while none is chosen. */
  forms?: FormDelivery | undefined;
  /** Where visitors see it; missing before it is live. */
  address?: string | undefined;
  /** What a rule found, in German. */
  germanMessage(this: void, rule: string, message: string): string;
}

/** An item in one language. */
type Told = Omit<CheckItem, 'german'>;

type Wording = CheckWords & { message: Readiness['germanMessage'] };

const SHOWN = 3;

/** In the order in which they are best done. `stop`: going live like this would harm the client. */
export function checklist(readiness: Readiness): CheckItem[] {
  const { slots, forms, address, germanMessage } = readiness;
  const itemsIn = (wording: Wording) => [
    factsItem(slots, wording),
    findingsItem(readiness.audits, wording),
    formItem(slots, forms),
    legalItem(slots, wording),
    redirectsItem(slots, wording),
    shareItem({ slots, address, wording }),
    iconItem(slots),
  ];

  const german = itemsIn({ ...GERMAN_CHECKS, message: germanMessage });
  return itemsIn({ ...ENGLISH_CHECKS, message: (_rule, message) => message }).map((item, index) => {
    const { label, words } = german[index] ?? item;
    return { ...item, german: { label: GERMAN_CHECKS.say(label), words: GERMAN_CHECKS.say(words) } };
  });
}

function factsItem({ facts, questions }: Partial<Slots>, wording: Wording): Told {
  const label = 'Facts are confirmed';
  const open = unconfirmed(facts, '');
  const asked = questions?.asked.map(({ question }) => wording.question(question)) ?? [];
  if (open.length === 0 && asked.length === 0)
    return { id: 'facts', label, state: 'done', words: 'Every fact was confirmed by a person.' };

  const guessed = open.length > 0 ? `Nobody has confirmed: ${named(open.map(wording.fact), wording)} ` : '';
  const questionsLeft = asked.length > 0 ? `Still to ask the client: ${named(asked, wording)}` : '';
  return { id: 'facts', label, state: 'look', words: `${guessed}${questionsLeft}`.trim() };
}

/** Paths of facts that follow from something else and that nobody has looked at. */
function unconfirmed(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'confirmed' in value && 'value' in value) {
    const isGuessed =
      typeof value.source === 'object' && value.source !== null && 'kind' in value.source && value.source.kind === 'inferred';
    return isGuessed && value.confirmed === false ? [path] : [];
  }
  return Object.entries(value).flatMap(([key, child]) => unconfirmed(child, path === '' ? key : `${path}.${key}`));
}

function findingsItem(audits: readonly Audit[], wording: Wording): Told {
  const label = 'Nothing is left to mend';
  if (audits.length === 0) return { id: 'findings', label, state: 'look', words: 'The site was not graded yet. Grade it first.' };

  const errors = audits
    .flatMap(({ findings }) => findings)
    .filter(({ severity, certainty }) => severity === 'error' && certainty === 'sure');
  const messages = [...new Set(errors.map(({ rule, message }) => wording.message(rule, message)))];
  if (messages.length === 0) return { id: 'findings', label, state: 'done', words: 'No sure fault was found.' };
  return { id: 'findings', label, state: 'look', words: named(messages, wording) };
}

const DELIVERY: Readonly<Record<FormDelivery, string>> = {
  function: 'The form is taken by a function at the host and kept for the client.',
  host: 'The form is taken by the host itself, which writes to the client.',
  mail: "This host takes no forms: the form opens the visitor's own mail program, and says so.",
};

function formItem({ pages, contactCopy }: Partial<Slots>, forms: FormDelivery | undefined): Told {
  const label = 'The contact form delivers';
  const hasForm = pages?.types.includes('contact') ?? false;
  if (!hasForm) {
    const ways = (contactCopy?.phones.length ?? 0) + (contactCopy?.mails.length ?? 0);
    const words =
      ways > 0 ? 'There is no form; the ways to reach the client are on the site.' : 'Visitors find no way to reach the client.';
    return { id: 'forms', label, state: ways > 0 ? 'done' : 'stop', words };
  }
  return {
    id: 'forms',
    label,
    state: forms === 'mail' || forms === undefined ? 'look' : 'done',
    words: DELIVERY[forms ?? 'mail'],
    canTry: forms === 'function',
  };
}

function legalItem({ legal }: Partial<Slots>, wording: Wording): Told {
  const label = 'Legal pages are there';
  const ids = legal?.pages.map(({ id }) => id) ?? [];
  if (!ids.includes('privacy'))
    return { id: 'legal', label, state: 'stop', words: 'There is no page on privacy. Say in the brief which country it is.' };

  const review = legal?.review ?? [];
  if (review.length === 0) return { id: 'legal', label, state: 'done', words: `There are: ${ids.map(wording.page).join(', ')}.` };
  return { id: 'legal', label, state: 'look', words: named(review.map(wording.review), wording) };
}

function redirectsItem({ sitemap }: Partial<Slots>, wording: Wording): Told {
  const label = 'Old addresses lead on';
  const paths = new Set(sitemap?.pages.map(({ path }) => path));
  const redirects = sitemap?.redirects ?? [];
  const lost = redirects.filter(({ to }) => to.startsWith('/') && !paths.has(to)).map(({ from }) => from);
  if (lost.length > 0)
    return { id: 'redirects', label, state: 'stop', words: `They lead to pages that are not there: ${named(lost, wording)}` };

  const words =
    redirects.length === 0
      ? 'None are known. If there was a site before, list its addresses in the brief.'
      : `${redirects.length} lead on.`;
  return { id: 'redirects', label, state: redirects.length === 0 ? 'look' : 'done', words };
}

interface Sharing extends Pick<Readiness, 'slots' | 'address'> {
  wording: Wording;
}

function shareItem({ slots: { sitemap, assets, metadata }, address, wording }: Sharing): Told {
  const label = 'Links to the site show a picture';
  // Without an address none is drawn.
  if (metadata?.origin === undefined) {
    const words =
      address === undefined
        ? 'The address of the site is not known, so that others cannot find the picture. Put it into the brief.'
        : `The site does not say where it is, so that others cannot find the picture. Visitors see it at ${address}`;
    return { id: 'share', label, state: 'look', words, address };
  }

  const pages = sitemap?.pages.filter(({ kind }) => kind !== 'not-found') ?? [];
  const bare = pages.filter(({ id }) => assets?.shareImages[id] === undefined).map(({ path }) => path);
  if (bare.length > 0) return { id: 'share', label, state: 'look', words: `Without one: ${named(bare, wording)}` };
  return { id: 'share', label, state: 'done', words: 'Every page has one.' };
}

function iconItem({ assets }: Partial<Slots>): Told {
  const label = 'The site has an icon';
  const isThere = (assets?.icons.length ?? 0) > 0;
  return {
    id: 'icon',
    label,
    state: isThere ? 'done' : 'look',
    words: isThere ? 'Browsers and phones show it.' : 'None was made. Make the site again.',
  };
}

/** Sentences after one another, names with semicolons between. */
function named(all: readonly string[], { more }: Wording): string {
  const shown = all.slice(0, SHOWN).map((words, index) => {
    const isLast = index === Math.min(all.length, SHOWN) - 1;
    return /[.?!]$/.test(words) ? words : `${words}${isLast ? '.' : ';'}`;
  });
  const rest = all.length > SHOWN ? [more(all.length - SHOWN)] : [];
  return [...shown, ...rest].join(' ');
}
