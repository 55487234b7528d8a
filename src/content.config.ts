import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { chooser } from './collections/chooser-schema';
import { custom } from './collections/custom-schema';
import { example } from './collections/example-schema';
import { glossaryTerm } from './collections/glossary-schema';
import { guideFrontMatter } from './collections/guide-schema';
import type { ScenarioData } from './collections/parse-scenario';
import { prompts } from './collections/prompts-schema';
import { askedQuestion } from './collections/question-schema';
import { rule } from './collections/rule-schema';
import { scenarioLoader } from './collections/scenario-loader';
import { search } from './collections/search-schema';
import { source } from './collections/source-schema';
import { yamlFile } from './collections/yaml-file';

export const collections = {
  chooser: defineCollection({
    // One entry for the whole file, because its questions are checked together.
    loader: yamlFile('content/chooser.yaml', 'chooser'),
    schema: chooser,
  }),
  customs: defineCollection({
    loader: yamlFile('content/customs.yaml'),
    schema: custom,
  }),
  examples: defineCollection({
    // One entry for the whole file, as of questions and rules: a list of entries would come in the order of their ids.
    loader: yamlFile('content/examples.yaml', 'examples'),
    schema: z.array(example),
  }),
  glossary: defineCollection({
    loader: yamlFile('content/glossary.yaml'),
    schema: glossaryTerm,
  }),
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: '**/[^_]*.mdx' }),
    schema: guideFrontMatter,
  }),
  prompts: defineCollection({
    loader: yamlFile('content/prompts.yaml'),
    schema: prompts,
  }),
  questions: defineCollection({
    loader: yamlFile('content/questions.yaml', 'questions'),
    schema: z.array(askedQuestion),
  }),
  rules: defineCollection({
    loader: yamlFile('content/rules.yaml', 'rules'),
    schema: z.array(rule),
  }),
  scenarios: defineCollection({
    loader: scenarioLoader('content/scenarios'),
    schema: z.custom<ScenarioData>(),
  }),
  search: defineCollection({
    loader: yamlFile('content/search.yaml', 'search'),
    schema: search,
  }),
  sources: defineCollection({
    loader: yamlFile('content/sources.yaml'),
    schema: source,
  }),
};
