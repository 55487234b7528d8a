import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GUIDE_PAGE } from './added-content';
import { copyProject } from './project-copy';
import { dist, root } from './read-site';

const SCENARIO = 'content/scenarios/nudge.mustache';
const WITHOUT_TOOL = GUIDE_PAGE.replace(/<Builder.+/u, '').replace('/write/rejection/', '/write/nudge/');
const PATIENCE = 60_000;

const copy = copyProject();
const written = readFileSync(join(root, SCENARIO), 'utf8');
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', port], {
    cwd: copy.folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  await vi.waitUntil(() => fetch(origin).catch(() => undefined), { timeout: PATIENCE, interval: 200 });
});
afterAll(() => {
  server.kill();
  copy.remove();
});

test('a mistake in a scenario reaches the browser with file and line, and goes once it is corrected', async () => {
  const page = await openPage();
  const line = written.split('\n').indexOf('{{#warm}}') + 2;
  copy.write(SCENARIO, written.replace('{{#warm}}\n', '{{#warm}}\n{{boss}}\n'));
  await expect.poll(page.mistakes, { timeout: PATIENCE }).not.toHaveLength(0);
  expect(page.mistakes()[0]?.err.message).toContain(`${SCENARIO}, line ${String(line)}: {{boss}} has no field`);
  expect(page.mistakes()[0]?.err.loc).toMatchObject({ file: join(copy.folder, SCENARIO), line });

  const later = await openPage();
  await expect.poll(later.mistakes, { timeout: PATIENCE }).not.toHaveLength(0);

  copy.write(SCENARIO, written);
  await expect.poll(page.reloads, { timeout: PATIENCE }).toBeGreaterThan(0);
  const afterwards = await openPage();
  await expect.poll(afterwards.isConnected, { timeout: PATIENCE }).toBe(true);
  expect(afterwards.mistakes()).toEqual([]);
});

test.each([
  ['a figure without a source', WITHOUT_TOOL.concat('<Cite source="nobody" />'), 'nobody'],
  ['a link to no source', WITHOUT_TOOL.replace('/write/nudge/', 'https://nowhere.example/'), 'nowhere.example'],
  ['a relation to no page', WITHOUT_TOOL.replace('[nudge]', '[no-page]'), 'no-page'],
  ['a component that has no name', WITHOUT_TOOL.concat('<Nothing />'), 'Nothing'],
])('a mistake in a guide page reaches the browser with the names of page and culprit: %s', async (_, text, culprit) => {
  const page = await openPage();
  const visit = async (): Promise<string> => {
    await fetch(`${origin}/guide/broken/`);
    return page
      .mistakes()
      .map(({ err }) => `${err.message} ${JSON.stringify(err.loc)}`)
      .join('\n');
  };
  let saved = text;
  // Astro's server may miss that a page was added while that page was asked for: whoever writes it saves it again.
  await vi.waitFor(
    async () => {
      copy.write('content/guide/broken.mdx', saved);
      saved += '\n';
      await expect.poll(visit, { timeout: PATIENCE / 4 }).toContain(culprit);
    },
    { timeout: PATIENCE },
  );
  expect(await visit()).toMatch(/\bbroken\b/u);
  copy.delete('content/guide/broken.mdx');
});

test('a change in a scenario is served', async () => {
  copy.write(SCENARIO, written.replace(/^summary: .*$/mu, 'summary: Changed while the site is open.'));
  const page = async (): Promise<string> => (await fetch(`${origin}/write/nudge/`)).text();
  await expect.poll(page, { timeout: PATIENCE }).toContain('Changed while the site is open.');
});

test('/dev/letters/ shows every email in the browser, and stands in no build', async () => {
  const page = await (await fetch(`${origin}/dev/letters/`)).text();
  expect(page).toContain('content/scenarios/nudge.mustache');
  expect(page.match(/<figure/gu)?.length).toBeGreaterThanOrEqual(210);
  expect([...dist.files].filter((file) => file.startsWith('dev/'))).toEqual([]);
});

interface Message {
  readonly type: string;
  readonly err: { readonly message: string; readonly loc: object };
}

interface OpenPage {
  readonly isConnected: () => boolean;
  readonly mistakes: () => readonly Message[];
  readonly reloads: () => number;
}

/** What Vite tells a page that is open in a browser. */
async function openPage(): Promise<OpenPage> {
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "(?<token>[^"]+)"/u.exec(client)?.groups?.token ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const messages: Message[] = [];
  socket.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data)) as Message));
  return {
    isConnected: () => messages.some(({ type }) => type === 'connected'),
    mistakes: () => messages.filter(({ type }) => type === 'error'),
    reloads: () => messages.filter(({ type }) => type === 'full-reload').length,
  };
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.listen(0, () => {
    const address = probe.address();
    probe.close(() => {
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('There is no free port'));
    });
  });
  return promise;
}
