/** The emails that the questions lead to, as a button names them. A scenario that is not here is found in the list only. */
export const EMAIL_NAMES = {
  'thank-you': 'the thank-you',
  'phone-screen': 'the thank-you for the call',
  'panel-one-email': 'one email to the panel',
  'later-round': 'the thank-you for this round',
  'final-round': 'the thank-you for the final round',
  'recruiter-thank-you': 'thanks to the recruiter',
  'late-thank-you': 'the late thank-you',
  'better-answer': 'the thank-you with a better answer',
  'promised-material': 'the thank-you with the material',
  'no-address': 'the thank-you to be passed on',
  'after-a-task': 'the thank-you after the task',
  'internal-interview': 'the thank-you to a colleague',
  nudge: 'the nudge',
  'last-nudge': 'the last nudge',
  'recruiter-nudge': 'the nudge to the recruiter',
  'ask-timing': 'the question about timing',
  'more-time': 'the answer to the delay',
  'competing-offer': 'the email about your other offer',
  update: 'the email with your news',
  'long-silence': 'the email after a long silence',
  'after-rejection': 'the reply to the rejection',
  'ask-feedback': 'the question for feedback',
  'offer-time': 'the answer to the offer',
  accept: 'the acceptance',
  decline: 'the refusal',
  withdraw: 'the withdrawal',
  'on-hold': 'the answer to the pause',
  'informational-interview': 'thanks for the advice',
  'referral-thank-you': 'thanks for the referral',
  'reference-thank-you': 'thanks to your reference',
} as const;

export type EmailId = keyof typeof EMAIL_NAMES;

/** Where the questions end. */
export interface Ending {
  readonly write: EmailId;
  readonly why: string;
  /** What else may fit, nearest first. */
  readonly near: readonly [EmailId, EmailId];
  /** It is too early to send anything: the dates come before the email. */
  readonly isTooEarly?: true;
}

export interface Option {
  /** As it stands in a link: a promise, as every name in a link is. */
  readonly value: string;
  readonly text: string;
  readonly then: QuestionId | Ending;
}

export interface Question {
  /** Its name in a link. Two questions may share one where no path asks both. */
  readonly key: string;
  readonly text: string;
  readonly options: readonly Option[];
}

export type QuestionId =
  | 'happened'
  | 'interviewed'
  | 'recipient'
  | 'occasion'
  | 'late-promise'
  | 'thanked'
  | 'early-promise'
  | 'promise'
  | 'nudge-recipient'
  | 'asked'
  | 'news'
  | 'rejection'
  | 'offer'
  | 'change'
  | 'help';

const DAY_STILL_AHEAD: Ending = {
  write: 'nudge',
  isTooEarly: true,
  why: 'The day they named is not over. Nudge on the first working day after it, and not before.',
  near: ['update', 'competing-offer'],
};

/** The first is where everybody begins; every other comes after all those that lead to it. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  happened: {
    key: 'happened',
    text: 'What happened last?',
    options: [
      {
        value: 'interview',
        text: 'I had an interview or a test, and have not said thank you yet',
        then: 'interviewed',
      },
      { value: 'thanked', text: 'I said thank you, and am waiting for an answer', then: 'thanked' },
      { value: 'asked', text: 'I asked for news, and heard nothing', then: 'asked' },
      { value: 'news', text: 'They gave me news: a delay, a no or an offer', then: 'news' },
      { value: 'change', text: 'Something changed on my side', then: 'change' },
      { value: 'help', text: 'Someone gave me advice, a referral or a reference', then: 'help' },
    ],
  },
  interviewed: {
    key: 'when',
    text: 'When was it?',
    options: [
      { value: 'today', text: 'Today or yesterday', then: 'recipient' },
      {
        value: 'week',
        text: '2 to 6 days ago',
        then: {
          write: 'late-thank-you',
          why: 'Within a week a thank-you still counts. Name the day you met, say thank you, and leave out the excuse.',
          near: ['ask-timing', 'recruiter-thank-you'],
        },
      },
      { value: 'later', text: '7 days ago or more', then: 'late-promise' },
    ],
  },
  recipient: {
    key: 'to',
    text: 'Who do you write to?',
    options: [
      { value: 'one', text: 'One person who interviewed me', then: 'occasion' },
      {
        value: 'each',
        text: 'Several people, and I can write to each',
        then: {
          write: 'thank-you',
          why: 'Each person gets an email of their own, on the same day, about something you talked about with them.',
          near: ['panel-one-email', 'later-round'],
        },
      },
      {
        value: 'panel',
        text: 'Several people, but I have only one address',
        then: {
          write: 'panel-one-email',
          why: 'One email to the contact you have, with thanks to pass on by name to everyone else.',
          near: ['no-address', 'thank-you'],
        },
      },
      {
        value: 'recruiter',
        text: 'The recruiter or coordinator who arranged it',
        then: {
          write: 'recruiter-thank-you',
          why: 'Recruiters often speak with the employer the same day, so give them something good to pass on.',
          near: ['phone-screen', 'no-address'],
        },
      },
      {
        value: 'unknown',
        text: 'I have no address for them',
        then: {
          write: 'no-address',
          why: 'Whoever invited you can forward a few lines. That is better than hunting for an address.',
          near: ['recruiter-thank-you', 'panel-one-email'],
        },
      },
    ],
  },
  occasion: {
    key: 'about',
    text: 'Which of these fits best?',
    options: [
      {
        value: 'interview',
        text: 'It was an interview, and nothing below applies',
        then: {
          write: 'thank-you',
          why: 'Short, specific, and within 24 hours, while they remember you well.',
          near: ['better-answer', 'promised-material'],
        },
      },
      {
        value: 'call',
        text: 'It was a first call, by phone or with a recruiter',
        then: {
          write: 'phone-screen',
          why: 'A first call needs only a few lines: thanks, one thing you learned, and when you are free for the next step.',
          near: ['recruiter-thank-you', 'thank-you'],
        },
      },
      {
        value: 'round',
        text: 'It was a second or later round',
        then: {
          write: 'later-round',
          why: 'They have had your first thank-you, so this one is shorter and about what this round added.',
          near: ['final-round', 'thank-you'],
        },
      },
      {
        value: 'final',
        text: 'It was the final round',
        then: {
          write: 'final-round',
          why: 'They may choose this week. Say plainly that you want the job, and what you would do first.',
          near: ['later-round', 'competing-offer'],
        },
      },
      {
        value: 'task',
        text: 'It was a task, a test or a presentation',
        then: {
          write: 'after-a-task',
          why: 'Say what the task showed you about the work, and the one thing you would do next.',
          near: ['promised-material', 'thank-you'],
        },
      },
      {
        value: 'internal',
        text: 'It was for a job at my own company',
        then: {
          write: 'internal-interview',
          why: 'You know each other and the company, so the email is about the work.',
          near: ['thank-you', 'later-round'],
        },
      },
      {
        value: 'answer',
        text: 'I got a fact wrong, or left an important answer half finished',
        then: {
          write: 'better-answer',
          why: 'A wrong fact is worth correcting, in two or three sentences inside the thank-you. A nervous moment is not.',
          near: ['thank-you', 'promised-material'],
        },
      },
      {
        value: 'material',
        text: 'I promised to send them something',
        then: {
          write: 'promised-material',
          why: 'What you promised and your thanks belong in one email, within 24 hours.',
          near: ['thank-you', 'after-a-task'],
        },
      },
    ],
  },
  'late-promise': {
    key: 'promised',
    text: 'Did they name a day for their answer?',
    options: [
      {
        value: 'ahead',
        text: 'Yes, and it is today or still to come',
        then: {
          write: 'late-thank-you',
          why: 'The day they named is not over, so a nudge would be early. A short, late thank-you presses nobody.',
          near: ['nudge', 'update'],
        },
      },
      {
        value: 'past',
        text: 'Yes, and it has gone by',
        then: {
          write: 'nudge',
          why: 'Their day has gone by, so a question about timing is fair now. Begin it with a line of thanks.',
          near: ['recruiter-nudge', 'late-thank-you'],
        },
      },
      {
        value: 'none',
        text: 'No',
        then: {
          write: 'nudge',
          why: 'After a week a nudge does more than a thank-you. Begin it with a line of thanks, and send it on a working day.',
          near: ['recruiter-nudge', 'late-thank-you'],
        },
      },
    ],
  },
  thanked: {
    key: 'when',
    text: 'When was the interview?',
    options: [
      { value: 'week', text: 'In the last 6 days', then: 'early-promise' },
      { value: 'later', text: '7 days to 6 weeks ago', then: 'promise' },
      {
        value: 'months',
        text: 'More than 6 weeks ago, or they advertise the job again',
        then: {
          write: 'long-silence',
          why: 'So long after, a plain reminder is easy to pass over. Write once more, and bring something new.',
          near: ['nudge', 'recruiter-nudge'],
        },
      },
    ],
  },
  'early-promise': {
    key: 'promised',
    text: 'Did they name a day for their answer?',
    options: [
      { value: 'ahead', text: 'Yes, and it is today or still to come', then: DAY_STILL_AHEAD },
      { value: 'past', text: 'Yes, and it has gone by', then: 'nudge-recipient' },
      {
        value: 'none',
        text: 'No',
        then: {
          write: 'ask-timing',
          why: 'It is too early for a nudge. One short question, two to five days after the interview, tells you how long to wait.',
          near: ['nudge', 'update'],
        },
      },
    ],
  },
  promise: {
    key: 'promised',
    text: 'Did they name a day for their answer?',
    options: [
      { value: 'ahead', text: 'Yes, and it is today or still to come', then: DAY_STILL_AHEAD },
      { value: 'past', text: 'Yes, and it has gone by', then: 'nudge-recipient' },
      { value: 'none', text: 'No', then: 'nudge-recipient' },
    ],
  },
  'nudge-recipient': {
    key: 'to',
    text: 'Who do you write to?',
    options: [
      {
        value: 'one',
        text: 'Someone who interviewed me',
        then: {
          write: 'nudge',
          why: 'You have waited long enough. Ask once, politely, when they expect to decide, and send it on a working day.',
          near: ['competing-offer', 'update'],
        },
      },
      {
        value: 'recruiter',
        text: 'A recruiter, a coordinator or an agency',
        then: {
          write: 'recruiter-nudge',
          why: 'You have waited long enough, and whoever arranged the interview often knows more than they pass on.',
          near: ['nudge', 'competing-offer'],
        },
      },
    ],
  },
  asked: {
    key: 'when',
    text: 'When did you ask?',
    options: [
      {
        value: 'week',
        text: 'In the last 6 days',
        then: {
          write: 'last-nudge',
          isTooEarly: true,
          why: 'Give them at least five working days to answer. After that one last nudge is possible, and none is fine too.',
          near: ['competing-offer', 'update'],
        },
      },
      {
        value: 'later',
        text: '7 days to 6 weeks ago',
        then: {
          write: 'last-nudge',
          why: 'A second reminder is the last. This one makes it easy for them to say no, and for you to move on.',
          near: ['withdraw', 'recruiter-nudge'],
        },
      },
      {
        value: 'months',
        text: 'More than 6 weeks ago, or they advertise the job again',
        then: {
          write: 'long-silence',
          why: 'The old question has lapsed. Write once more, and bring something new.',
          near: ['last-nudge', 'update'],
        },
      },
    ],
  },
  news: {
    key: 'news',
    text: 'What did they tell you?',
    options: [
      {
        value: 'delay',
        text: 'They need more time',
        then: {
          write: 'more-time',
          why: 'A friendly reply keeps you in their minds, and settles when you may ask again.',
          near: ['on-hold', 'competing-offer'],
        },
      },
      {
        value: 'hold',
        text: 'The job is on hold',
        then: {
          write: 'on-hold',
          why: 'Say that you are still interested, agree on when you may ask again, and go on applying.',
          near: ['more-time', 'withdraw'],
        },
      },
      { value: 'no', text: 'They said no', then: 'rejection' },
      { value: 'offer', text: 'They offered me the job', then: 'offer' },
    ],
  },
  rejection: {
    key: 'want',
    text: 'What would you like from your reply?',
    options: [
      {
        value: 'contact',
        text: 'To part well, and stay in touch',
        then: {
          write: 'after-rejection',
          why: 'Few people answer a no. A short, friendly line leaves the door open for another time.',
          near: ['ask-feedback', 'referral-thank-you'],
        },
      },
      {
        value: 'feedback',
        text: 'To learn what I could do better',
        then: {
          write: 'ask-feedback',
          why: 'One precise question can be answered in a line, so it is the likeliest to be answered.',
          near: ['after-rejection', 'reference-thank-you'],
        },
      },
    ],
  },
  offer: {
    key: 'answer',
    text: 'What will you answer?',
    options: [
      {
        value: 'yes',
        text: 'Yes',
        then: {
          write: 'accept',
          why: 'A clear yes in the first line, with the terms you agreed, so that both sides mean the same.',
          near: ['offer-time', 'withdraw'],
        },
      },
      {
        value: 'no',
        text: 'No',
        then: {
          write: 'decline',
          why: 'A no that cannot be misunderstood, with thanks. They can ask the next person, and you part well.',
          near: ['offer-time', 'withdraw'],
        },
      },
      {
        value: 'open',
        text: 'I need time, or something is still open',
        then: {
          write: 'offer-time',
          why: 'Thank them, name what is open, and propose the day on which they will have your answer.',
          near: ['accept', 'competing-offer'],
        },
      },
    ],
  },
  change: {
    key: 'change',
    text: 'What changed?',
    options: [
      {
        value: 'offer',
        text: 'Another employer offered me a job, and I am still interested in this one',
        then: {
          write: 'competing-offer',
          why: 'Tell them by which day you must answer, and ask whether they can decide before it. No price, no threat.',
          near: ['offer-time', 'withdraw'],
        },
      },
      {
        value: 'fact',
        text: 'There is something new about me that matters for the job',
        then: {
          write: 'update',
          why: 'One new fact is a good reason to write, and it asks nothing of them.',
          near: ['nudge', 'better-answer'],
        },
      },
      {
        value: 'out',
        text: 'I no longer want this job, or have taken another',
        then: {
          write: 'withdraw',
          why: 'Tell them on the day you decide. They will remember that you saved them time.',
          near: ['decline', 'referral-thank-you'],
        },
      },
    ],
  },
  help: {
    key: 'help',
    text: 'What did they do for you?',
    options: [
      {
        value: 'advice',
        text: 'They told me about their work or their company',
        then: {
          write: 'informational-interview',
          why: 'Name the one thing that helped, and what you will do with it. Do not ask for a job.',
          near: ['referral-thank-you', 'thank-you'],
        },
      },
      {
        value: 'referral',
        text: 'They put my name forward',
        then: {
          write: 'referral-thank-you',
          why: 'They would rather hear from you how it went than from a colleague.',
          near: ['reference-thank-you', 'informational-interview'],
        },
      },
      {
        value: 'reference',
        text: 'They will speak for me, or have done so',
        then: {
          write: 'reference-thank-you',
          why: 'Thank them, and tell them who may call and what about, before the phone rings.',
          near: ['referral-thank-you', 'informational-interview'],
        },
      },
    ],
  },
};
