import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** One cited number or custom in `content/sources.yaml`. */
export const source = z.strictObject({
  id: z.string().regex(/^[a-z\d-]+$/u),
  claim: text,
  figure: z.coerce.string().trim().min(1),
  year: z.number().int(),
  sample: text,
  country: text,
  /** Who paid for it. */
  payer: text,
  link: z.url(),
  confidence: z.enum(['high', 'medium']),
  note: text.optional(),
});
