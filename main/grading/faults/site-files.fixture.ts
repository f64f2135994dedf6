// A site in memory, to put faults into.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** A site's folder; what faults are put into as text. */
export async function readSiteFiles(folder: string): Promise<SiteFiles> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const content = await readFile(path);
      const isText = /\.(?:html|css|txt|xml)$|_headers$/.test(name);
      return [path.slice(folder.length + 1), isText ? content.toString('utf8') : content] as const;
    }),
  );
  return new SiteFiles(Object.fromEntries(files));
}
