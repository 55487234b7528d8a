// Plain Node 20, no dependency: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

if (!isInstalled()) {
  console.log('Installing what package-lock.json names. This takes a minute, once.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      '\nThe packages could not be installed. Is there a connection to the npm registry? Then run the same command again.',
    );
    process.exit(1);
  }
}

/** npm writes down what it installed; packages for other systems are optional and rightly missing there. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesIn(INSTALLED);
  return Object.entries(packagesIn(LOCK)).every(([path, { version, optional }]) => {
    const there = installed[path];
    return path === '' || (there === undefined ? optional === true : there.version === version);
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
