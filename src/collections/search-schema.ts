import { z } from 'astro/zod';

const text = z.string().trim().min(1);
/** As the search reads what is typed: no capitals, no punctuation. */
const words = z.string().regex(/^[\p{Ll}\d]+(?: [\p{Ll}\d]+)*$/u, 'must be lower-case words without punctuation');

const task = z
  .strictObject({
    /** The scenario to write from. */
    write: text.optional(),
    /** Whether the calculator is offered. */
    dates: z.literal(true).optional(),
    words: z.array(words).min(1),
  })
  .refine(({ write, dates }) => write !== undefined || dates, { error: 'needs write, an email, or dates: true' });

/** `content/search.yaml`. Whether the scenarios exist is checked where the file for the browser is made. */
export const search = z.strictObject({
  popular: z
    .array(
      z.strictObject({
        page: z.string().regex(/^\/(?:[\w-]+\/)+$/u),
        title: text.max(50),
        says: text.max(80),
        kind: z.enum(['Email', 'Examples', 'Guide', 'Tool']),
      }),
    )
    .length(5),
  tasks: z.array(task),
  /** What people type, and the words that the pages have for it. */
  other_words: z.record(words, words),
});
