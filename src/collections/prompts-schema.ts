import { z } from 'astro/zod';

const words = z.string().trim().min(1).max(80);

/** One list of `content/prompts.yaml`. */
export const prompts = z.strictObject({
  id: z.string(),
  questions: z.array(z.strictObject({ ask: words, start: words })).length(5),
});
