import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Serves the site that was built, by the settings that were built with it. */
export async function startNginx(): Promise<Nginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'afterword-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
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

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
