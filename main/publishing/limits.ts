// Says what a host will not take before anything is sent.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Host, Site } from './host.ts';

/** @throws SitewrightError `precondition` */
export function refuseOverLimits({ files }: Site, { name, limits }: Pick<Host, 'name' | 'limits'>): void {
  const words = overLimits(files, limits);
  if (words === undefined) return;
  throw new SitewrightError('precondition', `${name} does not take this site: ${words} Nothing was sent. See ${limits.source}`);
}

function overLimits(files: Site['files'], { files: mostFiles, fileBytes, siteBytes }: Host['limits']): string | undefined {
  if (mostFiles !== undefined && files.length > mostFiles) {
    return `it has ${files.length.toLocaleString('en')} files, and ${mostFiles.toLocaleString('en')} are the most there.`;
  }

  const largest = files.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 });
  if (fileBytes !== undefined && largest.bytes > fileBytes) {
    return `${largest.path} has ${mebibytes(largest.bytes)} MiB, and a file may have ${mebibytes(fileBytes)} MiB.`;
  }

  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (siteBytes !== undefined && bytes > siteBytes) {
    return `it has ${mebibytes(bytes)} MiB, and ${mebibytes(siteBytes)} MiB are the most there.`;
  }
  return undefined;
}

function mebibytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 ** 2) * 10) / 10).toLocaleString('en');
}
