// A site whose contact form is taken by a function of the host: its pages changed, the page of thanks added.
import { thanksPage, withTakenForm } from '../../agents/hosting/form-pages.ts';
import { THANKS_PATH } from '../../agents/hosting/form-rules.ts';
import { contentOf } from './content.ts';
import type { Site } from './host.ts';
import type { SiteFile } from './site-file.ts';
import { inParallel } from './in-parallel.ts';
import { manifestHash } from './manifest.ts';
import { fileOf } from './site-source.ts';

const AT_ONCE = 32;
const DEFAULT_THANKS = 'Thank you. Your message has arrived.';

/** Whether a function has to come along. */
export function isFormTaken({ files }: Site): boolean {
  return files.some(({ path }) => path.startsWith(THANKS_PATH));
}

/** Nothing where no page has such a form. */
export async function withTakenForms(site: Site): Promise<Site | undefined> {
  const changed = new Map<string, SiteFile>();
  const pages = site.files.filter(({ path }) => path.endsWith('.html'));

  await inParallel(pages, AT_ONCE, async (file) => {
    if (!(await contentOf(file)).hasMailForm) return;
    const html = new TextDecoder().decode(await file.read());
    changed.set(file.path, fileOf(file.path, withTakenForm(html)));
    changed.set('thanks', fileOf(`${THANKS_PATH}index.html`, thanksPage(html, site.thanks ?? DEFAULT_THANKS)));
  });
  const thanks = changed.get('thanks');
  if (!thanks) return undefined;

  const files = [...site.files.map((file) => changed.get(file.path) ?? file), thanks];
  return { ...site, files, hash: manifestHash([...files, ...site.ruleFiles]) };
}
