// A Chromium on this machine, and what it has to be started with.
export interface Browser {
  executablePath: string;
  /** Flags this build cannot do without. */
  args: string[];
  /** Variables it needs beside those of this process. */
  environment: Record<string, string>;
  source: 'environment' | 'system' | 'package';
}
