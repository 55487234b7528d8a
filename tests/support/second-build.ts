import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const DIST = new URL('../../dist/', import.meta.url).pathname;

export interface Copy {
  readonly folder: string;
  remove(): void;
}

/** The site that was built, in a folder of its own. */
export function copyOfSite(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-site-'));
  cpSync(DIST, folder, { recursive: true });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** As a later build leaves the site, in which every script has another name: the names of this one are gone. */
export function secondBuild(): Copy {
  const copy = copyOfSite();
  const scripts = join(copy.folder, '_astro');
  for (const name of readdirSync(scripts)) renameSync(join(scripts, name), join(scripts, later(name)));
  for (const file of readdirSync(copy.folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.html$|\.js$|^offline\.json$/u.test(file) || file.startsWith('pagefind')) continue;
    const text = readFileSync(join(copy.folder, file), 'utf8');
    // The version of the worker, too: it stands for every file of the build.
    const renamed = text.replaceAll(/[\w.-]+\.[\w-]{8}\.js(?=["'`])/gu, later).replace(/(?<="version":")./u, 'z');
    if (renamed !== text) writeFileSync(join(copy.folder, file), renamed);
  }
  return copy;
}

function later(name: string): string {
  return name.replace(/\.js$/u, '-later.js');
}
