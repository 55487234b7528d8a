import { z } from 'astro/zod';
import { typeset } from '../domain/text/typeset';

/** The step of the follow-up that a page is about; `all` is for pages about the whole. */
export const STOPS = ['all', 'thank', 'wait', 'nudge', 'move-on'] as const;

/** What a writer puts above a page in `content/guide/<page>.mdx`. */
export const guideFrontMatter = z.strictObject({
  title: z.string().min(3).max(60).transform(typeset),
  /** For search engines, lists and previews: one sentence. */
  description: z.string().min(50).max(160).transform(typeset),
  stop: z.enum(STOPS),
  order: z.number().int(),
  /** The day on which somebody last read the whole page and found it right. */
  reviewed: z.coerce.date(),
  /** What people type when they look for this page in other words; search finds them. */
  keywords: z.array(z.string().min(2)).default([]),
  /** Names of other guide pages. */
  related: z.array(z.string()).default([]),
});
