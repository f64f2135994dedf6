// Writes the finished site: every page's HTML, the style sheet, and what hosts, crawlers and browsers look for.
import { defineMaker } from '../agent.ts';
import { renderPages } from '../document/render-pages.ts';
import { siteContext } from '../document/site-context.ts';
import { hostFiles } from '../hosting/host-files.ts';

export default defineMaker({
  purpose: 'Renders every page and writes the files of the site.',
  german: {
    name: 'Dateien',
    purpose: 'Schreibt jede Seite und die Dateien der Website.',
  },
  version: 3,
  untasked: 'Pages are rendered from what was decided before.',
  reads: [
    'facts.name',
    'requirements.languages',
    'requirements.ownLanguage',
    'requirements.textDirection',
    'direction.id',
    'direction.seed',
    'palette',
    'typography',
    'imagery',
    'icons',
    'microcopy',
    'sitemap',
    'metadata',
    'noticeBoard.news',
    'pages',
    'styles',
    'structuredData',
    'assets',
  ],
  writes: 'files',

  async craft(reads, lent) {
    const site = siteContext(reads);
    const rendered = await renderPages({ ...reads, site }, lent);
    const beside = await hostFiles(reads, lent);

    const files = [...rendered.files, ...beside, ...reads.assets.files];
    return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), pages: rendered.pages };
  },
});
