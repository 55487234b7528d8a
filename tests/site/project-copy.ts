import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './read-site';

const PROJECT = ['.config', 'astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

const SYSTEM = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT'];

export interface ProjectCopy {
  readonly folder: string;
  readonly dist: string;
  write(file: string, text: string): void;
  /** A file or a folder. */
  delete(path: string): void;
  build(environment?: Readonly<Record<string, string>>): Promise<Built>;
  remove(): void;
}

interface Built {
  readonly isBuilt: boolean;
  /** All that the build printed, without colours. */
  readonly output: string;
}

/** The project in a folder of its own, to add a file to and build. The packages are linked; their caches are its own. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-copy-'));
  for (const name of PROJECT) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !/^\.(?:astro|vite)/u.test(entry))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return {
    folder,
    dist: join(folder, 'dist'),
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    delete: (path) => {
      rmSync(join(folder, path), { recursive: true });
    },
    build: (environment = {}) => build(folder, environment),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function build(folder: string, environment: Readonly<Record<string, string>>): Promise<Built> {
  const { promise, resolve, reject } = Promise.withResolvers<Built>();
  // Vitest sets BASE_URL, MODE and the like, which Vite would take for the build's own.
  const inherited = Object.fromEntries(SYSTEM.map((name) => [name, process.env[name]]));
  const astro = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...inherited, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [astro.stdout, astro.stderr]) stream.on('data', (text: Buffer) => printed.push(text.toString()));
  astro.on('error', reject);
  astro.on('close', (code) => {
    resolve({ isBuilt: code === 0, output: printed.join('') });
  });
  return promise;
}
