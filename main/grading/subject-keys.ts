// The key of an answer: a hash of all that a grader looked at. Equal keys mean an equal answer, so it need not be asked again.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { RegisteredGrader } from './registry.ts';
import type { PageUnderGrade, SiteUnderGrade } from './site-under-grade.ts';

/** What one grader looks at. */
export interface Subject {
  by: RegisteredGrader;
  /** Missing for the whole site. */
  page?: PageUnderGrade;
}

/** Files that hosts and search engines read, and that bear on every page. */
const HOST_FILES = ['_headers', '_redirects', 'robots.txt'];

const NAMES_OTHERS = /\.(?:css|m?js|svg|json|webmanifest|xml)$/i;

/** @param build of the program: another may judge otherwise */
export async function subjectKeys(site: SiteUnderGrade, build: string): Promise<(subject: Subject) => string> {
  const contents = new Map(await Promise.all(site.files.map(async (file) => [file, await site.read(file)] as const)));
  const hashes = new Map([...contents].map(([file, content]) => [file, hashOf(content)]));
  const model = hashOf(JSON.stringify(site.model ?? null));
  const whole = hashOf(JSON.stringify([...hashes]));

  const today = new Date().toISOString().slice(0, 10);

  const visits = new Map<string, string>();
  const looked = ({ by: { grader }, page }: Subject) => {
    if (grader.kind === 'site') return grader.visits ? grader.visits(site).map(visited) : [whole, model];
    if (!page) return [whole, model];
    return grader.kind === 'page' ? [hashes.get(page.file), model] : [visited(page)];
  };
  const visited = (page: PageUnderGrade) => {
    const hash = visits.get(page.file) ?? hashOf(JSON.stringify(reached(page, contents).map((file) => [file, hashes.get(file)])));
    visits.set(page.file, hash);
    return hash;
  };

  return (subject) => {
    const { by, page } = subject;
    const day = by.grader.isDaily ? today : '';
    return hashOf(JSON.stringify([by.id, by.grader.version, build, page?.path, looked(subject), day]));
  };
}

/** The page, and every file whose name stands in it or in what it names: all that a browser could load for it from the site. */
function reached({ file: own }: PageUnderGrade, contents: ReadonlyMap<string, Buffer>): string[] {
  const found = new Set([own, ...HOST_FILES.filter((file) => contents.has(file))]);

  for (const file of found) {
    if (file !== own && !NAMES_OTHERS.test(file)) continue;
    const words = contents.get(file)?.toString('utf8') ?? '';
    for (const other of contents.keys()) {
      if (!/\.html?$/i.test(other) && words.includes(posix.basename(other))) found.add(other);
    }
  }

  return [...found].toSorted();
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
