// The page of results: one row a publication, and its share of what the host's own client takes.
import { cpus, loadavg } from 'node:os';
import type { Cost } from './measure.ts';

export interface PublishResult extends Cost {
  files: number;
  what: 'first' | 'again';
  host: string;
  client: string;
  requests: number;
  megabytes: number;
}

/** A site that the host does not take, said before anything is asked. */
export interface PublishRefusal extends Cost {
  files: number;
  host: string;
  words: string;
}

/** Numbers of one machine; their relation is what holds elsewhere. */
export function publishResultsText(results: readonly PublishResult[], refusals: readonly PublishRefusal[]): string {
  const load = (loadavg()[2] ?? 0).toFixed(1);
  const rows = results.map((result) => {
    const { files, what, host, client, wallMs, cpuMs, peakMb, requests, megabytes } = result;
    const amounts = [seconds(wallMs), seconds(cpuMs), peakMb.toFixed(0), requests.toLocaleString('en'), megabytes.toFixed(2)];
    return row([host, files.toLocaleString('en'), what, client, ...amounts, shareOf(result, results)]);
  });

  return [
    '# Publishing, beside the hosts’ own clients',
    '',
    'One run of `node bench/publish.ts`: every client publishes the same files to the same host on this machine,',
    'then again with one page changed. Medians of three up to 1,000 files.',
    `${cpus().length} cores with a load of ${load} over the last quarter of an hour.`,
    'A share is of the wall time of the other client. Neither asks for a newer version of itself.',
    '',
    row(['host', 'files', 'what', 'client', 'wall s', 'CPU s', 'peak MB', 'requests', 'MB sent', 'share']),
    row(Array.from({ length: 10 }, () => '---')),
    ...rows,
    '',
    'Too many files are refused before the host is asked anything:',
    '',
    ...refusals.map(
      ({ files, host, wallMs, peakMb, words }) =>
        `- ${host}, ${files.toLocaleString('en')} files, ${seconds(wallMs)} s, ${peakMb.toFixed(0)} MB: “${words}”`,
    ),
    '',
  ].join('\n');
}

function shareOf({ host, files, what, client, wallMs }: PublishResult, results: readonly PublishResult[]): string {
  if (client !== 'sitewright') return '';
  const theirs = results.find(
    (each) => each.host === host && each.files === files && each.what === what && each.client !== client,
  );
  return theirs ? (wallMs / theirs.wallMs).toFixed(2) : '';
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
