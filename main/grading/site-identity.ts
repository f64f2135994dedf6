// Who a site says it is: its name and its colour, as its home page states them.
import type { SiteUnderGrade } from './site-under-grade.ts';

export interface SiteIdentity {
  name?: string;
  /** As #rrggbb. */
  accent?: string;
}

export function siteIdentity({ pages, model }: SiteUnderGrade): SiteIdentity {
  const home = pages.find(({ path }) => path === '/') ?? pages[0];
  const metas = home?.document.byName('meta') ?? [];
  const contentOf = (name: string) =>
    metas.find(({ attributes }) => (attributes['name'] ?? attributes['property']) === name)?.attributes['content']?.trim();

  const name = model?.facts?.name.value ?? contentOf('og:site_name') ?? withoutGreeting(home?.document.byName('title')[0]?.text);
  const accent = contentOf('theme-color');

  return { ...(name ? { name } : {}), ...(accent && /^#[0-9a-f]{6}$/i.test(accent) ? { accent } : {}) };
}

/** Many themes put the page's own name, or a greeting, before that of the firm. */
function withoutGreeting(title: string | undefined): string | undefined {
  const parts = title?.split(/\s+[–—|·»-]\s+/u) ?? [];
  const telling = parts.filter(
    (part) => !/^(?:home|home ?page|index|start|startseite|accueil|inicio|welcome)$/iu.test(part.trim()),
  );
  return telling.length > 0 ? telling.join(' – ') : title;
}
