import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { guidePages } from '~/components/guide/guide-pages';
import { paths } from '~/paths';
import { site } from '~/site';

/** The shape that https://llmstxt.org/ asks for. */
export const GET: APIRoute = async ({ site: origin }) => {
  const line = (title: string, path: string, text: string): string => `- [${title}](${new URL(path, origin).href}): ${text}`;
  const pages = await guidePages();
  const scenarios = await getCollection('scenarios');
  const text = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    '## Guide',
    '',
    ...pages.map(({ id, data }) => line(data.title, paths.guidePage(id), data.description)),
    '',
    '## Guide in Markdown',
    '',
    ...pages.map(({ id, data }) => line(data.title, paths.guideMarkdown(id), data.description)),
    line('The whole guide', paths.wholeGuide, 'every page in one file'),
    '',
    '## Emails',
    '',
    ...scenarios.map(({ id, data }) => line(data.title, paths.scenario(id), data.summary)),
    '',
    '## Tools',
    '',
    line('When to write', paths.when, 'the dates of one follow-up, from the day of the interview'),
    line('Link format', paths.links, 'how a link fills in the forms'),
    line('Example emails', paths.examples, 'thirty complete emails by people in different jobs'),
    line('Glossary', paths.glossary, 'the words of hiring in plain English'),
    '',
  ];
  return new Response(text.join('\n'));
};
