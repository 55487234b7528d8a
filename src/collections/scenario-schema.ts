import { z } from 'astro/zod';
import { DERIVED_NAMES } from '../domain/email/read-answers-by';
import { GREET_FIELD } from '../domain/form/choice-fields';
import { DATE_FIELDS, ENGLISHES, TONES, OWN_FIELD, SAY_FIELD } from '../domain/form/common-fields';
import { SHARED_FIELDS } from '../domain/form/shared-fields';
import { typeset } from '../domain/text/typeset';
import { NOTE_FIELD } from '../domain/links/share-link';

/** The order in which `/write/` shows them. */
export const FAMILIES = ['thank-you', 'waiting', 'outcome', 'network'] as const;

const text = z.string().trim().min(1);

/** Names that a link, the reader's form or the template language already give a meaning. */
const TAKEN_IDS = new Set([
  'v',
  NOTE_FIELD.id,
  'open',
  ...[...SHARED_FIELDS].filter(([, { form }]) => form === 'choice').map(([id]) => id),
  ...DATE_FIELDS.map(({ id }) => id).filter((id) => id !== 'interview' && id !== 'replyby'),
  GREET_FIELD.id,
  OWN_FIELD.id,
  SAY_FIELD.id,
  'constructor',
  'length',
  ...TONES,
  ...ENGLISHES,
  ...DERIVED_NAMES.keys(),
]);

const startersOfOneTone = z.array(text.max(40)).min(3).max(6);
const startersByTone = z.strictObject({ formal: startersOfOneTone, warm: startersOfOneTone, brief: startersOfOneTone });

const SEVERAL_SENTENCES = /(?<!\b(?:Dr|Mr|Ms|Mrs|Prof))\. \p{Lu}/u;

const field = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z_]*$/u, 'must be lower-case letters'),
    label: text.max(60).transform(typeset),
    form: z.enum(['line', 'text', 'email', 'date', 'date-time']).optional(),
    /** A phrase without a period, or whole sentences, each with its own. */
    hint: text
      .refine(
        (hint) => !SEVERAL_SENTENCES.test(hint) || hint.endsWith('.'),
        'has several sentences and must end with a period',
      )
      .transform(typeset)
      .optional(),
    /** The id of a list in `content/prompts.yaml`. */
    prompts: text.optional(),
    /** Of a free answer (`form: text`): whom it speaks about. Without it the writer, and the other side for `detail`. */
    about: z.enum(['me', 'them', 'it']).optional(),
    /** Three to six beginnings of a sentence, offered above a free answer: one list for all tones, or one for each. */
    starters: startersByTone
      .or(startersOfOneTone.transform((starters) => ({ formal: starters, warm: starters, brief: starters })))
      .optional(),
    /** It asks for names: a keyboard on a screen begins each word with a capital. */
    isName: z.boolean().optional(),
    example: text,
    required: z.boolean().default(false),
  })
  .refine(({ id }) => !TAKEN_IDS.has(id), { path: ['id'], error: 'is a name that is already taken' })
  .refine(({ id, form }) => form === undefined || !SHARED_FIELDS.has(id), {
    path: ['form'],
    error: 'is fixed for a field that several scenarios share; leave it out',
  });

/** What a writer puts above the email in `content/scenarios/<id>.mustache`. */
export const scenarioFrontMatter = z.strictObject({
  title: text.max(60).transform(typeset),
  summary: text.max(160).transform(typeset),
  family: z.enum(FAMILIES),
  order: z.number().int(),
  send: text.transform(typeset),
  avoid: z.array(text.transform(typeset)).min(1),
  /** How long the message should be, in words. */
  words: z.strictObject({ least: z.number().int().positive(), most: z.number().int().positive() }),
  severalPeople: z.boolean().default(false),
  groups: z.array(z.strictObject({ title: text.max(40), fields: z.array(field).min(1) })).min(1),
  subjects: z.array(text).min(1),
});

export type ScenarioFrontMatter = z.infer<typeof scenarioFrontMatter>;
