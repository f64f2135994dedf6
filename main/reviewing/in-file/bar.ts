// The line above the site: which page, how wide, and the ways to a comment and to the saved file.

export function installBar(): void {
  const review = window.sitewrightReview;
  const { data, at, t } = review;

  const pages = at('page');
  pages.replaceChildren(...data.pages.map(({ path, title }) => new Option(title, path)));
  pages.addEventListener('change', () => pages instanceof HTMLSelectElement && review.show(pages.value));

  at('phone').addEventListener('click', () => {
    const isPhone = document.body.classList.toggle('is-phone');
    at('phone').textContent = t(isPhone ? 'wide' : 'phone');
  });
  at('place').addEventListener('click', () =>
    review.change(() => {
      review.isPlacing = !review.isPlacing;
      review.draft = undefined;
    }),
  );

  const clean = (words: string) => words.replaceAll('<', '‹').replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
  at('save').addEventListener('click', () => {
    const { project, review: id, hash, slug, round } = data;
    const saved = { format: 'sitewright-review', version: 1, project, review: id, hash, ...review.notes };
    const text = JSON.stringify(saved, (_key, value: unknown) => (typeof value === 'string' ? clean(value) : value), 1);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `${slug}-comments-${round}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    review.change(() => (review.isSaved = true));
    at('said').textContent = t('saved');
  });

  let wasPlacing = false;
  review.drawers.push(() => {
    const { isPlacing, isSaved, draft } = review;
    at('place').textContent = t(isPlacing ? 'leave' : 'place');
    at('said').textContent = isPlacing ? t('choosing') : isSaved ? '' : t('unsaved');
    if (wasPlacing && !isPlacing && !draft) at('place').focus();
    wasPlacing = isPlacing;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!review.isSaved) event.preventDefault();
  });
}
