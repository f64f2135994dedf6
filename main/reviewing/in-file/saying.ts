// The field in which a comment or an answer is written.

export function installSaying(): void {
  const review = window.sitewrightReview;
  const { notes, field, at, t } = review;
  let answered: { id: string; number: number } | undefined;

  const leave = () =>
    review.change(() => {
      review.draft = undefined;
      answered = undefined;
      field('words').value = '';
    });
  const keep = () => {
    const [words, name] = [field('words').value.trim(), field('name').value.trim()];
    const { draft } = review;
    if (words === '' || name === '') return;
    const id = review.newId();
    if (draft) notes.pins.push({ ...draft.touched, page: draft.page, id, name, words });
    else if (answered) notes.answers.push({ id, pin: answered.id, name, words, at: new Date().toISOString() });
    Object.assign(review, { name, isSaved: false });
    leave();
  };
  review.answer = ({ id, number }) =>
    review.change(() => {
      review.draft = undefined;
      answered = { id, number };
    });

  at('draft').addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  at('cancel').addEventListener('click', leave);

  let wasOpen = false;
  review.drawers.push(() => {
    const { draft, name } = review;
    const isOpen = draft !== undefined || answered !== undefined;
    const place = draft?.touched.excerpt ? `“${draft.touched.excerpt}”` : t('aPart');
    at('draft').hidden = !isOpen;
    at('draft-about').textContent = draft ? `${t('about')} ${place}` : `${t('answer')}: ${t('pin')} ${answered?.number ?? ''}`;
    field('name').value ||= name;
    if (isOpen && !wasOpen) at('words').focus();
    wasOpen = isOpen;
  });
}
