import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { chooser } from './collections/chooser-schema';
import { example } from './collections/example-schema';
import { glossaryTerm } from './collections/glossary-schema';
import { guideFrontMatter } from './collections/guide-schema';
import type { ScenarioData } from './collections/parse-scenario';
import { prompts } from './collections/prompts-schema';
import { scenarioLoader } from './collections/scenario-loader';
import { source } from './collections/source-schema';

export const collections = {
  chooser: defineCollection({
    // One entry for the whole file, because its questions are checked together.
    loader: file('content/chooser.yaml', { parser: (text) => ({ chooser: load(text) as Record<string, unknown> }) }),
    schema: chooser,
  }),
  examples: defineCollection({
    loader: file('content/examples.yaml'),
    schema: example,
  }),
  glossary: defineCollection({
    loader: file('content/glossary.yaml'),
    schema: glossaryTerm,
  }),
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: '**/[^_]*.mdx' }),
    schema: guideFrontMatter,
  }),
  prompts: defineCollection({
    loader: file('content/prompts.yaml'),
    schema: prompts,
  }),
  scenarios: defineCollection({
    loader: scenarioLoader('content/scenarios'),
    schema: z.custom<ScenarioData>(),
  }),
  sources: defineCollection({
    loader: file('content/sources.yaml'),
    schema: source,
  }),
};
