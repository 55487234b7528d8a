import { z } from 'astro/zod';

const name = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u);

/** A question that somebody asked in public, and where the guide answers it: an entry of `content/questions.yaml`. */
export const askedQuestion = z.strictObject({
  /** The words that people search for, joined by hyphens. */
  id: name,
  /** What they asked, in a few words. */
  asked: z.string().trim().min(1).max(120),
  /** The guide page that answers it, and the id of the heading above the answer. */
  page: name,
  section: name,
  /** Where it was asked. */
  link: z.url(),
});

/** What somebody types into the search who has this question. */
export function searchWords(id: string): string {
  return id.replaceAll('-', ' ');
}
