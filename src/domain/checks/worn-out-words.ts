interface Phrases {
  /** Ends the hint that names what was found. */
  readonly mend: string;
  readonly phrases: readonly string[];
}

/**
 * One phrase a line, in small letters and full words: `I am` finds `I’m`, `have not` finds `haven’t`, `-` may be a space or
 * nothing, and `(one|other)` is either. A phrase that an honest email could need (`urgent care`, `I am sorry to withdraw`
 * in a refusal) has no place here.
 */
export const WORN_OUT_WORDS: readonly Phrases[] = [
  {
    // They stand in everybody's email. "Just wanted to", "amazing opportunity" and "perfect fit" are the guide's weak
    // examples; "any update" is easy to put off, where a question about their timing is not (Alison Green, US News); a
    // person who sat across the table is not "Sir or Madam".
    mend: 'is worn out: use words of your own',
    phrases: [
      'just (checking in|following up|wanted to)',
      'wanted to reach out',
      'reach(ing)? out to you',
      'touch(ing)? base',
      'circl(e|ing) back',
      'hope this (email |message )?finds you',
      'hope you are (doing )?well',
      'hope you are having a',
      'time and consideration',
      'do not hesitate to',
      'any (news|updates?)',
      'per my last email',
      'pick your brain',
      '(amazing|incredible|exciting|wonderful) opportunity',
      '(incredibly|extremely|so very) grateful',
      '(perfect|great|ideal) (fit|match|candidate)',
      'dream job',
      'team player',
      'hard-working',
      'go-getter',
      'self-starter',
      '(fast|quick) learner',
      '(detail|results)-(oriented|driven)',
      'highly motivated',
      'passionate about',
      'hit the ground running',
      'outside (of )?the box',
      'proven track record',
      'wealth of experience',
      'rock-star',
      'ninja',
      'guru',
      'synerg(y|ies)',
      'low-hanging fruit',
      'move the needle',
      'win-win',
      'to whom it may concern',
      'dear (sir|madam|hiring (manager|team))',
    ],
  },
  {
    // Pressure makes no the easier answer. The guide on the nudge: one question, no blame, no deadline that is not theirs.
    mend: 'puts pressure on them: ask once, and leave them the time',
    phrases: [
      'asap',
      '(know|you|reply|answer|respond|decide) as soon as possible',
      'at your earliest convenience',
      '(this|it) is urgent',
      '(prompt|quick|immediate|urgent) (reply|response|answer)',
      '(reply|respond|answer) (immediately|urgently)',
      'i expect (to hear|an answer|a reply|your)',
      'i need (to know|an answer|your answer)',
      'i (demand|insist|deserve)',
      'awaiting your',
      'i am still waiting',
      'i have been waiting',
      'still have not (heard|received)',
      'have still not (heard|received)',
      'have not heard (back|anything)',
      'never heard back',
      'you never (answered|replied|responded|wrote)',
      'you promised',
      'you (said|told me) (that )?(i|you) would',
      'why have you not',
      "can('t|not) wait to hear",
      'confirm receipt',
    ],
  },
  {
    // An apology points at a fault that they may not have seen. The guide: mend a fact, never your nerves; and a short,
    // polite email takes nobody's time that would have to be forgiven.
    mend: 'is an apology: leave it out, there is nothing to forgive',
    phrases: [
      'sorry (to bother|for|about|if)',
      '(so|very|really|truly) sorry',
      'apologi(ze|se|es)',
      'forgive me',
      'excuse (me|my|the delay)',
      'hate to bother',
      'not (mean|want) to bother',
      'know (that |how )?(you are busy|busy you are)',
      'i was (so |very )?nervous',
      'wast(e|ing) your time',
      'taking up your time',
    ],
  },
];
