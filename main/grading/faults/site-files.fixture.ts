// A site in memory, to put faults into.
/** A site's files by path, changed in place. */
export class SiteFiles {
  readonly files: Record<string, string | Buffer>;

  constructor(files: Record<string, string | Buffer>) {
    this.files = { ...files };
  }

  text(file: string): string {
    return (this.files[file] ?? '').toString();
  }

  /** @throws Error when that changes nothing */
  change(file: string, before: string | RegExp, after: string): void {
    const text = this.text(file);
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${file} holds no ${String(before)}`);
    this.files[file] = changed;
  }

  /** First page that holds this. */
  pageWith(part: string): string {
    const page = Object.keys(this.files).find((file) => file.endsWith('.html') && this.text(file).includes(part));
    if (page === undefined) throw new Error(`No page holds ${part}`);
    return page;
  }

  /** The one style sheet. */
  get sheet(): string {
    return Object.keys(this.files).find((file) => file.endsWith('.css')) ?? '';
  }
}
