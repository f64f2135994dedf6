// Begins: the home page, and everything drawn once.

export function go(): void {
  const review = window.sitewrightReview;
  review.show(review.data.pages[0]?.path ?? '/');
  for (const draw of review.drawers) draw();
}
