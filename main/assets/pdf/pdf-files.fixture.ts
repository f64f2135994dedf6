// PDFs as clients send them, written out by hand.

interface Written {
  /** Operators of the page. */
  content: string;
  box?: readonly [number, number, number, number];
  /** Further entries of the page, such as `/Rotate 90`. */
  page?: string;
  /** Entries of its resources. */
  resources?: string;
  /** Further entries of the trailer. */
  trailer?: string;
}

export function pdfOf({ content, box = [0, 0, 200, 100], page = '', resources = '', trailer = '' }: Written): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box.join(' ')}] /Contents 4 0 R /Resources << ${resources} >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer\n<< /Size 5 /Root 1 0 R ${trailer} >>\n%%EOF`);
}
