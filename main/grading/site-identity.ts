// Who a site says it is: its name and its colour, as its home page states them.
import { contrastRatio } from '../../agents/colour/contrast.ts';
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
  const accent = [model?.palette?.brand.used, contentOf('theme-color')].find((colour) => isColour(colour));

  return { ...(name ? { name } : {}), ...(accent ? { accent } : {}) };
}

/** Many sites state their paper: what does not stand out from white and from black tells nobody apart. */
const LEAST_CONTRAST = 1.5;

function isColour(colour: string | undefined): boolean {
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return false;
  return ['#ffffff', '#000000'].every((ground) => contrastRatio(colour, ground) >= LEAST_CONTRAST);
}

/** Many themes put the page's own name, or a greeting, before that of the firm. */
function withoutGreeting(title: string | undefined): string | undefined {
  const parts = title?.split(/\s+[–—|·»-]\s+/u) ?? [];
  const telling = parts.filter(
    (part) => !/^(?:home|home ?page|index|start|startseite|accueil|inicio|welcome)$/iu.test(part.trim()),
  );
  return telling.length > 0 ? telling.join(' – ') : title;
}
