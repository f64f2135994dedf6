// Runs the built command line as a person would, in a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  /** Data folder of the studio. */
  data: string;
  cwd?: string;
  environment?: Readonly<Record<string, string>>;
  /** Called with the process as soon as it runs. */
  onStart?(this: void, child: ChildProcess): void;
}

const CLI = join(import.meta.dirname, '../out/main/cli.js');

export async function runCli(args: readonly string[], { data, cwd, environment, onStart }: Surroundings): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...environment, SITEWRIGHT_DATA: data },
    ...(cwd ? { cwd } : {}),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  onStart?.(child);

  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}
