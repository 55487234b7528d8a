import { getEntry, type CollectionEntry } from 'astro:content';
import { exampleEmail } from '~/domain/email/example-email';
import { TONES } from '~/domain/form/common-fields';
import { paths, withBase } from '~/paths';
import { citedCustoms, claimsOf, type CitedCustom } from './cited-customs';
import { citedNumber } from './cited-number';
import { quotedRule, wholeRules } from './rules';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What a component of a guide page is in Markdown, by its name; `origin` makes an address whole. */
type Writer = (attributes: Attributes, origin: URL, page: string) => string | Promise<string>;

const ELEMENT = /<(?<close>\/?)(?<name>[A-Z][A-Za-z]*)(?<attributes>(?:\s+[a-z]+="[^"]*")*)\s*\/?>/gu;
const ATTRIBUTE = /(?<key>[a-z]+)="(?<value>[^"]*)"/gu;
const LINK_ON_SITE = /\]\((?<path>\/[^)\s]*)\)/gu;

const WRITERS: Readonly<Record<string, Writer>> = {
  Builder: async ({ scenario = '' }, origin) => {
    const { data } = await scenarioOf(scenario);
    return `[Write it with your own words: ${data.title}](${whole(paths.scenario(scenario), origin)})`;
  },
  Calculator: (_, origin) => `[Work out your dates](${whole(paths.when, origin)})`,
  Cite: async ({ source = '' }, _, page) => {
    const { figure, payer, country, year, link } = await citedNumber(page, source);
    return `${figure} ([${payer}, ${country}, ${String(year)}](${link}))`;
  },
  Compare: () => '',
  Customs: async () => {
    const customs = await citedCustoms();
    return customs.map((custom) => customLine(custom)).join('\n');
  },
  Disagree: ({ title = '' }) => `**Where experts disagree: ${title}**`,
  DoNow: () => '**Do this now**',
  Letter: async ({ scenario = '', tone }) => {
    const { data } = await scenarioOf(scenario);
    const { to, email } = exampleEmail(data.scenario, TONES.find((name) => name === tone) ?? TONES[0]);
    const lines = [`**To:** ${to}`, '', `**Subject:** ${email.subject}`, '', ...email.message.split('\n')];
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
  },
  Rule: async ({ id = '' }, _, page) => quotedRule(page, id),
  Rules: async () => (await wholeRules()).map((text) => `- ${text}`).join('\n'),
  Strong: () => '**Strong**',
  Term: () => '',
  Weak: () => '**Weak**',
};

/** @throws an Error for the developer where a page uses a component that has no Markdown. */
export async function guideMarkdown(page: CollectionEntry<'guide'>, origin: URL): Promise<string> {
  const body = page.body ?? '';
  const written = await Promise.all(
    [...body.matchAll(ELEMENT)].map(async ({ groups = {} }) => write(page.id, groups, origin)),
  );
  const text = body
    .replace(ELEMENT, () => written.shift() ?? '')
    .replace(LINK_ON_SITE, (_, path: string) => `](${whole(withBase(path), origin)})`)
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  const address = whole(paths.guidePage(page.id), origin);
  const reviewed = page.data.reviewed.toISOString().slice(0, 10);
  return `# ${page.data.title}\n\n${address} (last reviewed ${reviewed})\n\n${text}\n`;
}

function write(page: string, element: Attributes, origin: URL): string | Promise<string> {
  const { close, name = '', attributes = '' } = element;
  const writer = WRITERS[name];
  if (!writer) throw new Error(`content/guide/${page}.mdx: <${name}> has no Markdown in guide-markdown.ts`);
  if (close === '/') return '';
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(({ groups = {} }) => [groups.key, groups.value] as const);
  return writer(Object.fromEntries(pairs) as Attributes, origin, page);
}

function customLine(custom: CitedCustom): string {
  const claims = claimsOf(custom).map(({ label, text, sources }) => {
    const links = sources.map(({ name, link }) => `[${name}](${link})`).join(', ');
    return `${label}: ${text} (${links})`;
  });
  return `- **${custom.name}** (thank-you: ${custom.thanks.usual}). ${claims.join(' ')}`;
}

async function scenarioOf(id: string): Promise<CollectionEntry<'scenarios'>> {
  const entry = await getEntry('scenarios', id);
  if (!entry) throw new Error(`There is no ${id} among the scenarios`);
  return entry;
}

function whole(path: string, origin: URL): string {
  return new URL(path, origin).href;
}
