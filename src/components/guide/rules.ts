import { getEntry, type CollectionEntry } from 'astro:content';
import { quoted, whole } from '~/collections/rule-schema';

/**
 * What a page prints where it quotes a rule.
 * @throws an Error for the writer where there is no such rule.
 */
export async function quotedRule(page: string, id: string): Promise<string> {
  const found = (await rules()).find((rule) => rule.id === id);
  if (!found) throw new Error(`${page}: content/rules.yaml has no rule ${id}`);
  return quoted(found.says);
}

/** In the order of the file. */
export async function wholeRules(): Promise<readonly string[]> {
  return (await rules()).map(({ says }) => whole(says));
}

async function rules(): Promise<CollectionEntry<'rules'>['data']> {
  return (await getEntry('rules', 'rules'))?.data ?? [];
}
