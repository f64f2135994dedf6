// Adds to the findings on a site of our own whose work they are; those on a site of others stay as they are.
import { siteLocator } from '../../agents/locating/site-locator.ts';
import { placeFinding, type SeenElement } from '../../agents/mending/place-finding.ts';
import type { Audit } from '../../agents/site/audit.ts';
import type { Finding } from '../../agents/site/finding.ts';
import { CRITIC_SLOTS, SLOTS, type Slots } from '../../agents/site/slots.ts';
import { selectorOf, type Element } from '../grading/document/document.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../grading/site-under-grade.ts';

/** What graders see and what is known of other sites are no part of the model. */
const UNMADE: ReadonlySet<string> = new Set([...CRITIC_SLOTS, 'studio']);

export function placedAudits(audits: readonly Audit[], { pages }: SiteUnderGrade, model: Partial<Slots> | undefined): Audit[] {
  if (!model || !isWhole(model)) return [...audits];

  const site = { slots: model, locator: siteLocator(model) };
  const elementOf = elementsOn(pages);
  return audits.map((audit) => ({
    ...audit,
    findings: audit.findings.map((finding) => placeFinding(finding, elementOf(finding), site)),
  }));
}

function isWhole(model: Partial<Slots>): model is Slots {
  return Object.keys(SLOTS).every((slot) => UNMADE.has(slot) || Object.hasOwn(model, slot));
}

/** Nothing where the selector is not one of ours, such as some of axe's. */
function elementsOn(pages: readonly PageUnderGrade[]): (finding: Finding) => SeenElement {
  const known = new Map<string, ReadonlyMap<string, Element>>();

  return ({ place }) => {
    const page = pages.find(({ path }) => path === place?.page);
    if (!page || place?.selector === undefined) return {};

    const elements = known.get(page.path) ?? new Map(page.document.all.map((element) => [selectorOf(element), element]));
    known.set(page.path, elements);
    const element = elements.get(place.selector);
    if (!element) return {};
    const { href, src, alt } = element.attributes;
    const words = element.name === 'script' ? element.ownText : (alt ?? element.text);
    return { words, href, src };
  };
}
