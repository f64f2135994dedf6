// Elements made of words, and fields that are read: what the parts beside the site are put together from.

export function installPieces(): void {
  const review = window.sitewrightReview;

  review.field = (id) => {
    const field = review.at(id);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : { value: '' };
  };
  review.piece = (tag, words = '', ...children) => {
    const made = document.createElement(tag);
    made.textContent = words;
    made.append(...children);
    return made;
  };
  review.way = (words, name, act) => {
    const button = review.piece('button', words);
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    return button;
  };
  review.pins = () => {
    const { data, notes, page, t } = review;
    const own = notes.pins.map((pin, index) => ({ ...pin, number: data.comments.length + index + 1, state: 'open' }));
    return [...data.comments, ...own]
      .filter((pin) => pin.page === page)
      .map(({ id, number, selector, x01, y01, state, words }) => {
        const label = `${t('pin')} ${number}: ${words.slice(0, 120)}`;
        return { id, number, selector, x01, y01, isOpen: state === 'open', label };
      });
  };
}
