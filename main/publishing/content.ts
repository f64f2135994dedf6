// What hosts have to know of a file's content besides its length and SHA-256.
import { hash } from 'node:crypto';
import { hasMailForm } from '../../agents/hosting/form-pages.ts';
import type { Content, SiteFile } from './site-file.ts';

/** @param path tells a page from other files */
export function contentIn(path: string, bytes: Uint8Array): Content {
  return {
    bytes: bytes.length,
    sha256: hash('sha256', bytes),
    sha1: hash('sha1', bytes),
    hasMailForm: path.endsWith('.html') && hasMailForm(new TextDecoder().decode(bytes)),
  };
}

const read = new WeakMap<SiteFile, Content>();

/** Reads a file whose content is not known, once. */
export async function contentOf(file: SiteFile): Promise<Content> {
  const known = file.content ?? read.get(file);
  if (known) return known;

  const content = contentIn(file.path, await file.read());
  read.set(file, content);
  return content;
}
