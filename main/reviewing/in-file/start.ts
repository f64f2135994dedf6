// Reads what the file holds, and what was said in it before where the browser has kept that.

export function installStart(): void {
  const at = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
  const data: Window['sitewrightReview']['data'] = JSON.parse(at('review-data').textContent ?? '{}');
  const key = `sitewright.review.${data.review}`;

  const read = (): Pick<Window['sitewrightReview'], 'notes' | 'name'> => {
    const nothing = { notes: { pins: [], answers: [] }, name: '' };
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? nothing;
    } catch {
      // Some browsers keep nothing for files: what is said then lasts until the file is closed.
      return nothing;
    }
  };
  const keep = () => {
    const { notes, name } = window.sitewrightReview;
    try {
      localStorage.setItem(key, JSON.stringify({ notes, name }));
    } catch {
      // See above.
    }
  };

  const drawers: (() => void)[] = [];
  window.sitewrightReview = {
    data,
    ...read(),
    isSaved: true,
    page: '/',
    opened: undefined,
    draft: undefined,
    isPlacing: false,
    drawers,
    change(work) {
      work();
      keep();
      for (const draw of drawers) draw();
    },
    field: () => ({ value: '' }),
    piece: (tag) => document.createElement(tag),
    way: () => document.createElement('button'),
    pins: () => [],
    composed: (html) => html,
    show: () => undefined,
    answer: () => undefined,
    t: (word) => data.words[word] ?? word,
    at,
    newId: () => '',
  };
}
