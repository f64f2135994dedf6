// The comments beside the site: those there were, those said in this file, and the field for a new one. Words are put in as words only.

export function installNotes(): void {
  const review = window.sitewrightReview;
  const { data, notes, piece, way, at, t } = review;

  const open = (id: string, page: string) => {
    if (page !== review.page) review.show(page);
    review.change(() => (review.opened = id));
  };
  const takeBack = (id: string) =>
    review.change(() => {
      notes.pins = notes.pins.filter((pin) => pin.id !== id);
      notes.answers = notes.answers.filter((answer) => answer.id !== id);
      review.isSaved = false;
    });
  const pageName = (path: string) => data.pages.find((each) => each.path === path)?.title ?? path;
  const said = (name: string, words: string, ...ways: Node[]) => piece('li', '', piece('b', name), piece('p', words), ...ways);

  const rowOf = (comment: (typeof data.comments)[number], isOwn: boolean) => {
    const { id, number, name, page, words, state } = comment;
    const of = `${t('pin')} ${number}`;
    const own = notes.answers.filter(({ pin }) => pin === id);
    const answers = [
      ...comment.answers.map((answer) => said(answer.name, answer.words)),
      ...own.map((answer) =>
        said(
          answer.name,
          answer.words,
          way(t('remove'), t('remove'), () => takeBack(answer.id)),
        ),
      ),
    ];
    const ways = [
      way(t('show'), `${t('show')}: ${of}`, () => open(id, page)),
      isOwn
        ? way(t('remove'), `${t('remove')}: ${of}`, () => takeBack(id))
        : way(t('answer'), `${t('answer')}: ${of}`, () => review.answer(comment)),
    ];
    const about = `${number}. ${name}, ${pageName(page)}${state === 'open' ? '' : `, ${t(state)}`}`;
    const row = piece('li', '', piece('b', about), piece('p', words), piece('ul', '', ...answers), piece('div', '', ...ways));
    row.toggleAttribute('data-opened', id === review.opened);
    return row;
  };

  review.drawers.push(() => {
    const count = data.comments.length;
    const own = notes.pins.map((pin, index) => rowOf({ ...pin, number: count + index + 1, state: 'open', answers: [] }, true));
    const rows = [...data.comments.map((comment) => rowOf(comment, false)), ...own];
    at('list').replaceChildren(...(rows.length > 0 ? rows : [piece('li', t('none'))]));
  });
}
