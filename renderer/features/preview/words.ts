// What is said around the preview.
export const WORDS = {
  en: {
    pages: 'Pages of the site',
    choose: 'Choose a page',
    at: (at: number, count: number) => `${at} of ${count}`,
    find: 'Find a page',
    before: 'The page before',
    after: 'The page after',
    none: 'No page is called so.',
    noSite: 'There is no site to show',
    noSiteWhy: 'It has not been made yet, or its folder was moved. Make the site to see it here.',
    openAlone: 'Open this page by itself',
    frame: (site: string, widthPx: number) => `${site}, ${widthPx} pixels wide`,
  },
  de: {
    pages: 'Seiten der Website',
    choose: 'Eine Seite wählen',
    at: (at: number, count: number) => `${at} von ${count}`,
    find: 'Seite suchen',
    before: 'Die Seite davor',
    after: 'Die Seite danach',
    none: 'So heißt keine Seite.',
    noSite: 'Es gibt keine Website zu zeigen',
    noSiteWhy: 'Sie wurde noch nicht gebaut, oder ihr Ordner wurde verschoben. Bauen Sie die Website, um sie hier zu sehen.',
    openAlone: 'Diese Seite für sich öffnen',
    frame: (site: string, widthPx: number) => `${site}, ${widthPx} Pixel breit`,
  },
};
