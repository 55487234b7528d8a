import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A host of plain files, whose folder can change under an open page, and which can stop answering. */
export interface SiteServer {
  readonly origin: string;
  /** Every answer since the server started: the path that was asked for, and the bytes of the body as they were sent. */
  readonly answers: readonly Answer[];
  /** From now on the files of this folder, and of no other. */
  deploy(folder: string): void;
  /** `nothing`: it takes requests and never answers. `headers`: it sends no more than those. `error`: it says 503. */
  answerWith(what: 'files' | 'nothing' | 'headers' | 'error'): void;
  /** From now on this script runs first on every page, ahead of the policy that would refuse it. */
  beginPagesWith(script: string): void;
  close(): void;
}

interface Answer {
  readonly path: string;
  readonly bytes: number;
}

const HTML = 'text/html; charset=utf-8';
const TOO_BUSY = { status: 503, type: 'text/plain', text: Buffer.from('Too busy') };
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': HTML,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

interface Options {
  /** Any that is free where none is given. */
  readonly port?: number;
  /**
   * Whether a browser may keep the scripts, whose names change with their text, as the headers allow that are built with the
   * site. Else it has them again only from the copies of the service worker.
   */
  readonly isCacheable?: boolean;
}

export async function serveSite(first: string, { port = 0, isCacheable = false }: Options = {}): Promise<SiteServer> {
  let folder = first;
  let script = '';
  let mode: Parameters<SiteServer['answerWith']>[0] = 'files';
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (mode === 'nothing') return;
    if (mode === 'headers') {
      response.writeHead(200, { 'content-type': typeOf(path) }).flushHeaders();
      return;
    }
    const { status, type, text } = mode === 'files' ? readAnswer(folder, path) : TOO_BUSY;
    const sent = type === HTML && script !== '' ? beginWith(script, text) : text;
    const body = compress(sent);
    answers.push({ path, bytes: body.length });
    const caching =
      isCacheable && status === 200 && path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'br', 'cache-control': caching }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${String(address.port)}`,
    answers,
    deploy: (next) => {
      folder = next;
    },
    answerWith: (next) => {
      mode = next;
    },
    beginPagesWith: (next) => {
      script = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Several tests ask for the whole site, some more than once. */
const compressed = new Map<string, Buffer>();

function compress(text: Buffer): Buffer {
  const key = hash('sha1', text);
  const body = compressed.get(key) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  compressed.set(key, body);
  return body;
}

function beginWith(script: string, page: Buffer): Buffer {
  return Buffer.from(page.toString().replace('<head>', () => `<head><script>${script}</script>`));
}

function readAnswer(folder: string, path: string): { status: number; type: string; text: Buffer } {
  const file = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFile) return { status: 404, type: HTML, text: readFileSync(join(folder, '404.html')) };
  return { status: 200, type: typeOf(file), text: readFileSync(file) };
}

function typeOf(path: string): string {
  return path.endsWith('/') ? HTML : (TYPES[extname(path)] ?? 'application/octet-stream');
}
