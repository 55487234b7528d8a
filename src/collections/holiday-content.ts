import { z } from 'astro/zod';
import { load } from 'js-yaml';
import type { IsoWeekday } from '../domain/dates/date-arithmetic';
import { parsePlainDate } from '../domain/dates/plain-date';

const FOLDER = '../../content/holidays';
const files = import.meta.glob<string>('../../content/holidays/*.yaml', { query: '?raw', import: 'default', eager: true });

const text = z.string().trim().min(1);
/** With the apostrophe of print, as every name of the site. */
const name = text.transform(withPrintApostrophe);
const code = z.string().regex(/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/u);
const codes = z.union([code, z.array(code).min(1)]).transform((value) => [value].flat());
const day = z.string().transform((value, context) => {
  const parsed = parsePlainDate(value);
  if (parsed === undefined) context.addIssue({ code: 'custom', message: `"${value}" is not a day such as 2026-06-15` });
  return parsed ?? z.NEVER;
});
const rules = z.union([text, z.array(text).min(1)]).transform((value) => [value].flat());

const correction = z
  .strictObject({
    /** A country stands for its regions too. */
    place: codes,
    /** Of a country: itself, not its regions. */
    alone: z.literal(true).optional(),
    /** Where it is laid down or announced. */
    source: text.optional(),
    /** What is not a day off there: a name, which takes its substitute days with it, a day, or `all`. */
    drop: z.array(name).optional(),
    /** Days off by name, each with the rules that the library reckons them by, such as `2026-06-15`, `12-03` or `easter 1`. */
    add: z.record(name, rules).optional(),
    /** The names of such days in the language of the place. */
    local: z.record(name, text).optional(),
    /** Days of a weekend on which offices work, to make up for a longer holiday. */
    works: z.array(day).optional(),
    /** Days that don’t come every year, or no longer: that they stop does not mean that the library knows no more. */
    irregular: z.array(name).optional(),
    /** The last day for which the holidays are known, where they are announced year by year. */
    until: day.optional(),
    /** What a reader should know about the place's days off, in sentences. */
    note: text.optional(),
  })
  .refine(({ source, note }) => (source ?? note) !== undefined, 'needs a source');

export type Correction = z.infer<typeof correction>;

/** What the library has wrong or cannot know, by law or official list, and by a second library. */
export const corrections: readonly Correction[] = [
  ...read('corrections', z.array(correction)),
  ...read('second-library', z.array(correction)),
];

/** English names for those that the library has in another language or misspelled, and foreign names that English keeps. */
export const nameList = read(
  'names',
  z.strictObject({ english: z.record(name, name), proper: z.array(text), phrases: z.array(name) }),
);

/** Days that the library calls `bank` or `optional`, by their English names: which are days off by law, and which are not. */
export const optionalDays = read(
  'optional',
  z.array(
    z.strictObject({
      place: codes,
      reason: text,
      off: z.array(name).default([]),
      working: z.array(name).default([]),
    }),
  ),
);

/** Every place where the weekend is not Saturday and Sunday, with its source. */
export const weekends = read(
  'weekends',
  z.array(
    z.strictObject({
      place: codes,
      weekend: z.array(z.number().int().min(1).max(7)).transform((days) => days as IsoWeekday[]),
      source: text,
    }),
  ),
);

/** Where the holidays still differ from a second opinion, and why; see `tests/collections/second-opinion.test.ts`. */
export const differences = read(
  'differences',
  z.array(
    z.strictObject({
      place: code,
      reason: text,
      /** Days off here that the other doesn’t have. */
      more: z.array(day).default([]),
      /** Days off that the other has and this site doesn’t. */
      fewer: z.array(day).default([]),
    }),
  ),
);

export function withPrintApostrophe(text: string): string {
  return text.replaceAll("'", '’');
}

/** Whether a place is the other one or a region of it. */
export function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}-`);
}

function read<T>(name: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(load(files[`${FOLDER}/${name}.yaml`] ?? ''));
  if (!result.success) throw new Error(`content/holidays/${name}.yaml: ${z.prettifyError(result.error)}`);
  return result.data;
}
