import { z } from 'astro/zod';

/** A rule of the follow-up: an entry of `content/rules.yaml`. */
export const rule = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/u),
  /** The whole rule, with the part that pages quote in brackets. */
  says: z.string().regex(/^[^[\]]*\[[^[\]]+\][^[\]]*$/u, 'has one part in brackets, which pages quote'),
});

/** What a page prints where it quotes the rule. */
export function quoted(says: string): string {
  return /\[(?<part>.+)\]/u.exec(says)?.groups?.part ?? says;
}

/** The rule as it stands in the list of all rules. */
export function whole(says: string): string {
  return says.replaceAll(/[[\]]/gu, '');
}
