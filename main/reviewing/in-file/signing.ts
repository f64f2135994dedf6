// The field in which the client signs the site as it is shown, with name and date.

export function installSigning(): void {
  const review = window.sitewrightReview;
  const { notes, field, at, t } = review;

  at('sign').addEventListener('submit', (event) => {
    event.preventDefault();
    const [name, on] = [field('signer').value.trim(), field('signed-on').value];
    if (name === '' || on === '') return;
    review.change(() => {
      notes.signed = { name, on };
      Object.assign(review, { name, isSaved: false });
    });
  });

  review.drawers.push(() => {
    field('signer').value ||= review.name;
    at('signed').textContent = notes.signed ? `${t('signed')} ${notes.signed.name}, ${notes.signed.on}` : '';
  });
  field('signed-on').value = new Date().toLocaleDateString('sv');
}
