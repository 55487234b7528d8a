import { getCollection, getEntry } from 'astro:content';
import { quoted, whole } from '~/collections/rule-schema';

/**
 * What a page prints where it quotes a rule.
 * @throws an Error for the writer where there is no such rule.
 */
export async function quotedRule(page: string, id: string): Promise<string> {
  const entry = await getEntry('rules', id);
  if (!entry) throw new Error(`${page}: content/rules.yaml has no rule ${id}`);
  return quoted(entry.data.says);
}

/** In the order of the file. */
export async function wholeRules(): Promise<readonly string[]> {
  return (await getCollection('rules')).map(({ data }) => whole(data.says));
}
