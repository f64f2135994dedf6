// Renders one section to HTML: its element, type, variant and ground around what the section itself draws.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SECTIONS } from '../sections/registry.ts';
import type { SectionDefinition } from '../sections/section.ts';
import type { Section } from '../site/code.ts';
import { SitewrightError } from '../site/error.ts';
import { SiteProvider, type SiteContext } from './site-context.ts';

/**
 * @returns complete HTML of the section; header and footer are their own element.
 * @throws SitewrightError `not-found` when the library has no such section
 */
export function renderSection(section: Section, id: string, site: SiteContext): string {
  const definition = SECTIONS.get(section.type);
  if (!definition) {
    throw new SitewrightError(
      'not-found',
      `There is no section "${section.type}". Choose one of ${[...SECTIONS.keys()].join(', ')}.`,
    );
  }

  const content = <Content definition={definition} section={section} />;
  const markup = renderToStaticMarkup(
    <SiteProvider value={site}>
      {definition.role === 'frame' ? (
        content
      ) : (
        <section className={classesOf(section)} id={id}>
          {content}
        </section>
      )}
    </SiteProvider>,
  );
  return markup.replaceAll(CAMEL_CASED, (attribute) => attribute.toLowerCase());
}

function classesOf({ type, variant, ground, room = 'even' }: Section): string {
  return `s s-${type} v-${variant} g-${ground}${room === 'even' ? '' : ` r-${room}`}`;
}

/** HTML attributes that React writes in camel case. Quotes are escaped in text, so only attributes can match. */
const CAMEL_CASED = / (?:autoComplete|dateTime|encType|fetchPriority|popoverTarget|srcSet)="/g;

/** A component of its own, so that what a section draws may use the site's context. */
function Content({ definition, section }: { definition: SectionDefinition; section: Section }): ReactNode {
  return definition.render({ props: section.props, variant: section.variant });
}
