import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { DIST } from './second-build.ts';

const NGINX = '/usr/sbin/nginx';
const TYPES = '/etc/nginx/mime.types';
const PATIENCE = 10_000;

/** Undefined where there is none. */
export const nginxPath = existsSync(NGINX) && existsSync(TYPES) ? NGINX : undefined;

export interface Nginx {
  readonly origin: string;
  stop(): void;
}

/**
 * Serves the site that was built, by the settings that were built with it. `script` runs first on every page, for a browser
 * whose driver cannot put one there: it is a file of the site's own host, which the policy allows.
 */
export async function startNginx(script?: string): Promise<Nginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'afterword-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const begin = `
        location = /begin.js { alias ${folder}/begin.js; }
        sub_filter '<head>' '<head><script src="/begin.js"></script>';`;
  if (script !== undefined) writeFileSync(join(folder, 'begin.js'), script);
  const settings = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    daemon off;
    pid ${folder}/pid;
    error_log stderr;
    events {}
    http {
      include ${TYPES};
      access_log off;
      ${temporary.join('\n')}
      server {
        listen 127.0.0.1:${String(port)};
        root ${DIST};
        include ${DIST}nginx.conf;
        ${script === undefined ? '' : begin}
      }
    }`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings);
  const nginx = spawn(NGINX, ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  nginx.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const origin = `http://127.0.0.1:${String(port)}`;
  const end = Date.now() + PATIENCE;
  while (!(await isAnswering(origin))) {
    if (Date.now() > end || nginx.exitCode !== null) throw new Error(`nginx did not start: ${complaints}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    stop: () => {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isAnswering(origin: string): Promise<boolean> {
  return fetch(`${origin}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}
