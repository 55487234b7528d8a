// Plain Node 20, no dependency: `npm run new scenario <id>` and `npm run new page <id>`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const KINDS = {
  scenario: {
    file: (id) => `content/scenarios/${id}.mustache`,
    template: 'scenario.mustache',
    next: (id) => [
      'Edit the front matter (title, when to send, fields), then the email in its three tones.',
      `npm run dev shows it at /write/${id}/, and with its checks at /dev/letters/#${id}.`,
      'npx vitest run --config tests/vitest.config.ts --project unit tests/content/ checks it, and writes its golden files.',
    ],
  },
  page: {
    file: (id) => `content/guide/${id}.mdx`,
    template: 'page.mdx',
    next: (id) => [
      'Edit the front matter (title, description, stop, order), then the text.',
      `npm run dev shows it at /guide/${id}/, and in its chapter at /guide/.`,
    ],
  },
};
const KEBAB_CASE = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u;
/** Pages of the site that stand where a guide page of that name would. */
const TAKEN = { page: ['glossary', 'examples'], scenario: [] };

const [kind = '', id = '', root = process.cwd()] = process.argv.slice(2);
const chosen = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
if (!chosen) stop('Say what: npm run new scenario <id>, or npm run new page <id>.');
if (!KEBAB_CASE.test(id)) {
  stop(`“${id}” cannot be an id: lower-case letters and digits joined by hyphens, as in after-a-second-interview.`);
}
const file = chosen.file(id);
if (TAKEN[kind].includes(id)) stop(`The site has a page of its own at /guide/${id}/. Choose another id.`);
if (existsSync(join(root, file))) stop(`${file} exists already. Choose another id, or edit that file.`);

const template = readFileSync(new URL(chosen.template, import.meta.url), 'utf8');
mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, file), template.replaceAll('2026-01-01', new Date().toISOString().slice(0, 10)));
console.log([`Made ${file}.`, ...chosen.next(id)].join('\n'));

function stop(message) {
  console.error(message);
  process.exit(1);
}
