import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** One word of hiring in `content/glossary.yaml`. */
export const glossaryTerm = z.strictObject({
  id: z.string().regex(/^[a-z\d-]+$/u),
  term: text.max(40),
  /** Other names for the same thing. */
  also: z.array(text).default([]),
  meaning: text.max(240),
});
