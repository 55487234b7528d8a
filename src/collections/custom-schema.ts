import { z } from 'astro/zod';
import { HOW_USUAL, WAIT } from '../domain/dates/customs';
import { places } from './kept-holidays';

const codes = new Set(places.map(({ code }) => code));

/** Short enough to stand beside a date, with ids of `content/sources.yaml`. */
const claim = z.strictObject({
  text: z.string().trim().min(1).max(160),
  sources: z.array(z.string()).min(1),
});

/** How following up differs in one place: an entry of `content/customs.yaml`. Every claim is cited. */
export const custom = z.strictObject({
  id: z.string().refine((id) => codes.has(id), 'is no place of the date calculator'),
  thanks: claim.extend({ usual: z.enum(HOW_USUAL) }),
  /** By which way to write. */
  channel: claim.optional(),
  /** When one may ask for news; `wait` is for an answer that was promised for no date. */
  ask: claim.extend({ wait: z.int().min(WAIT.least).max(WAIT.most).optional() }).optional(),
  /** Names, titles and language. */
  forms: claim.optional(),
});
