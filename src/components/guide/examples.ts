import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { exampleMistakes } from '~/collections/example-mistakes';
import type { Example as ExampleEntry } from '~/collections/example-schema';
import { FAMILIES } from '~/collections/scenario-schema';
import type { Family } from '../families';
import { answeredEmail, answersToStartFrom } from '~/domain/email/example-email';
import type { Email } from '~/domain/email/scenario';
import { writeLink } from '~/domain/links/share-link';
import { paths } from '~/paths';

interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly to: string;
  readonly email: Email;
  /** The builder's page, and the same with what a reader may begin from. */
  readonly scenario: { readonly title: string; readonly path: string; readonly start: string };
}

/** By family, in the order of the file. */
export async function exampleFamilies(): Promise<readonly { family: Family; examples: readonly Example[] }[]> {
  const scenarios = new Map((await getCollection('scenarios')).map((entry) => [entry.id, entry.data]));
  const examples = ((await getEntry('examples', 'examples'))?.data ?? []).map((data) => readExample(data, scenarios));
  return FAMILIES.map((family) => ({
    family,
    examples: examples.filter((example) => example.family === family),
  })).filter(({ examples: own }) => own.length > 0);
}

type Scenarios = ReadonlyMap<string, CollectionEntry<'scenarios'>['data']>;

/** @throws an Error for the writer where the builder would find fault with the email. */
function readExample(data: ExampleEntry, scenarios: Scenarios): Example & { family: Family } {
  const { id, title, about, answers } = data;
  const found = scenarios.get(data.scenario);
  if (!found) throw new Error(`content/examples.yaml, ${id}: there is no content/scenarios/${data.scenario}.mustache`);
  const mistakes = exampleMistakes(data, found);
  if (mistakes.length > 0) throw new Error(`content/examples.yaml, ${id}: ${mistakes.join(' ')}`);
  const { fields } = found.scenario;
  const path = paths.scenario(data.scenario);
  const start = `${path}#${writeLink(answersToStartFrom(fields, answers), fields)}`;
  return {
    id,
    title,
    about,
    ...answeredEmail(found.scenario, answers),
    family: found.family,
    scenario: { title: found.title, path, start },
  };
}
