/** What an employer may have answered. */
export const ANSWERS = ['nothing', 'new-date', 'next-round', 'no', 'offer', 'on-hold'] as const;
export type Answered = (typeof ANSWERS)[number];

/** In the words of a list to choose from. */
export const ANSWER_NAMES: Readonly<Record<Answered, string>> = {
  nothing: 'Nothing yet',
  'new-date': 'A new date: they need more time',
  'next-round': 'Another interview',
  no: 'A no',
  offer: 'An offer',
  'on-hold': 'The job is on hold',
};

/** `a new date`, within a sentence. */
export function answerInWords(answer: Answered): string {
  return ANSWER_NAMES[answer].toLowerCase().replace(/:.*/u, '');
}

export const THANKS: readonly string[] = [
  'thank-you',
  'late-thank-you',
  'phone-screen',
  'panel-one-email',
  'later-round',
  'final-round',
  'recruiter-thank-you',
  'better-answer',
  'promised-material',
  'no-address',
  'after-a-task',
  'internal-interview',
];

/** The emails that ask for news, each of which starts the waiting time anew. */
export const NUDGES: readonly string[] = ['nudge', 'recruiter-nudge', 'last-nudge', 'long-silence'];

/** The emails after which there is nothing left to write. */
export const LAST_EMAILS: readonly string[] = ['accept', 'decline', 'withdraw', 'back-out', 'after-rejection'];

/** The emails that fit an answer, the likeliest first. */
const AFTER: Readonly<Record<Exclude<Answered, 'nothing'>, readonly string[]>> = {
  'new-date': ['more-time', 'on-hold', 'competing-offer'],
  'next-round': ['next-round', 'ask-timing', 'recruiter-nudge'],
  no: ['after-rejection', 'ask-feedback'],
  offer: ['offer-time', 'offer-in-writing', 'negotiate-offer', 'accept', 'decline'],
  'on-hold': ['on-hold', 'more-time', 'withdraw'],
};

/** The emails that may follow `sent`, the last one that went out, now that they have answered this; the likeliest first. */
export function whatFollows(answer: Answered, sent: string | undefined): readonly string[] {
  if (answer !== 'nothing') return AFTER[answer];
  if (sent === undefined) return ['thank-you', 'late-thank-you'];
  if (sent === 'nudge' || sent === 'recruiter-nudge') return ['last-nudge', 'competing-offer', 'withdraw'];
  if (sent === 'last-nudge' || sent === 'long-silence') return ['long-silence', 'update'];
  return ['nudge', 'recruiter-nudge', 'ask-timing'];
}
