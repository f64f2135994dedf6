// Gives Astro and Eleventy a project each that builds the pages we made.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf, type Cost } from './measure.ts';
import { readMadePages } from './made-pages.ts';

const TEMPLATES = join(import.meta.dirname, 'peers');

export type Peer = 'astro' | 'eleventy';

const COMMANDS: Readonly<Record<Peer, readonly string[]>> = {
  astro: ['../../node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  eleventy: ['../../node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
};
/** Where each reads its data. */
const DATA: Readonly<Record<Peer, string>> = { astro: 'site.json', eleventy: '_data/site.json' };

/** Both at the exact versions of bench/peers/package.json, from the registry. */
export function installPeers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(TEMPLATES, 'package.json'), join(folder, 'package.json'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
}

interface MadeSite {
  out: string;
  paths: readonly string[];
  name: string;
}

/** @returns folder of the peer's project */
export function writeProject(peer: Peer, folder: string, { out, paths, name }: MadeSite): string {
  const project = join(folder, name, peer);
  rmSync(project, { recursive: true, force: true });
  cpSync(join(TEMPLATES, peer), project, { recursive: true });

  const data = join(project, DATA[peer]);
  mkdirSync(join(data, '..'), { recursive: true });
  writeFileSync(data, JSON.stringify(readMadePages(out, paths)));
  cpSync(join(out, 'assets'), join(project, 'public/assets'), { recursive: true });
  return project;
}

/** A whole build into an empty folder. */
export function buildCost(peer: Peer, project: string): Cost {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  return costOf({ arguments: COMMANDS[peer], folder: project, environment: { ASTRO_TELEMETRY_DISABLED: '1' } });
}
