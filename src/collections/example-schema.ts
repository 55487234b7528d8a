import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** One complete email in `content/examples.yaml`. */
export const example = z.strictObject({
  id: z.string().regex(/^[a-z\d-]+$/u),
  title: text.max(60),
  scenario: text,
  /** Who writes, and why it works. */
  about: text.max(160),
  answers: z.record(z.string(), text),
});

export type Example = z.infer<typeof example>;
