import type { Check, Letter } from './check';

const ATTACHED = /\b(?:attach(?:ed|ing|ments?)|enclos(?:ed|ures?))\b/iu;

/** A reminder: whether the file is there, no page can see. */
export function checkAttachment({ emails, person }: Letter): Check | undefined {
  const word = ATTACHED.exec(emails[person]?.message ?? '')?.[0];
  if (word === undefined) return undefined;
  return {
    id: 'attachment',
    claim: `Says “${word.toLowerCase()}”`,
    guidePage: 'thank-you-email',
    holds: true,
    hint: ['Attach the file in your mail program before you send: the copied text brings none.'],
  };
}
