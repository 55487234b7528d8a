import { z } from 'astro/zod';

const text = z.string().trim().min(1);

const looked = {
  id: z.string().regex(/^[a-z\d-]+$/u),
  link: z.url(),
  /** What it says, in its own words and no more of them than the guide needs. */
  quote: text.max(300),
  /** The language of the quotation, where it isn't English; the note then says what it means. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/u)
    .optional(),
  /** The day on which somebody last looked it up. */
  checked: z.iso.date(),
  /** Where they read it: at its own address, or in a stored copy of that page, which may be older. */
  seen: z.enum(['page', 'copy']),
  note: text.optional(),
};

const number = z.strictObject({
  ...looked,
  claim: text,
  figure: z.coerce.string().trim().min(1),
  year: z.number().int(),
  sample: text,
  country: text,
  /** Who paid for it. */
  payer: text,
  confidence: z.enum(['high', 'medium']),
});

const advice = z.strictObject({
  ...looked,
  /** Who says it. */
  by: text,
});

/** One entry of `content/sources.yaml`: a number that `<Cite>` prints, or advice that a page links to or a custom cites. */
export const source = z.union([number, advice]);
