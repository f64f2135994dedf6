// A page that was made at the host, saved as a file by the browser.

/** Until then the browser has surely read it. */
const READ_MS = 60_000;

export function download(name: string, html: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
