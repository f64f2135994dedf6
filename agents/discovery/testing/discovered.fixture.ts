// Runs the eight makers of discovery over a brief in the order they need; each value is parsed by the schema of its slot.
import { fakeLent } from '../../orchestrator/lent.fixture.ts';
import { Brief, type BriefInput } from '../../site/brief.ts';
import { SLOTS, type Slots } from '../../site/slots.ts';
import brandIdentity from '../brand-identity.ts';
import businessFacts from '../business-facts.ts';
import businessRequirements from '../business-requirements.ts';
import competitorAnalysis from '../competitor-analysis.ts';
import openQuestions from '../open-questions.ts';
import seoStrategy from '../seo-strategy.ts';
import serviceDefinition from '../service-definition.ts';
import targetAudience from '../target-audience.ts';

type Discovered = Pick<
  Slots,
  'brief' | 'facts' | 'requirements' | 'services' | 'audience' | 'brand' | 'competitors' | 'keywords' | 'questions'
>;

export async function discovered(given: BriefInput): Promise<Discovered> {
  const lent = fakeLent();
  const brief = Brief.parse(given);
  const facts = SLOTS.facts.strict().parse(await businessFacts.craft({ brief }, lent));
  const requirements = SLOTS.requirements.strict().parse(await businessRequirements.craft({ brief, facts }, lent));
  const services = SLOTS.services.strict().parse(await serviceDefinition.craft({ brief, facts, requirements }, lent));
  const known = { brief, facts, requirements, services };

  return {
    ...known,
    audience: SLOTS.audience.strict().parse(await targetAudience.craft(known, lent)),
    brand: SLOTS.brand.strict().parse(await brandIdentity.craft(known, lent)),
    competitors: SLOTS.competitors.strict().parse(await competitorAnalysis.craft(known, lent)),
    keywords: SLOTS.keywords.strict().parse(await seoStrategy.craft(known, lent)),
    questions: SLOTS.questions.strict().parse(await openQuestions.craft(known, lent)),
  };
}
