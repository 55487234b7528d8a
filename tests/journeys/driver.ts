/**
 * What a reader does in a browser and waits to see there, by the words on the page. Whatever is looked for may still have
 * to appear: a driver waits for it, and fails where there is none or more than one. `within` is the label of a region or
 * group.
 */
export interface Driver {
  /** What this driver cannot do in its browser, each with the reason. */
  readonly cannot: Readonly<Partial<Record<Need, string>>>;

  /** In New York, in winter: `2026-11-23T15:00`. The clock stands still there until it is set again. */
  setClock(moment: string): Promise<void>;
  /** A path of the site, with query and fragment, until its tools are ready. */
  open(path: string): Promise<void>;
  /** Takes a link, which leads to the page of this path. */
  follow(link: string | RegExp, path: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;

  /** Puts a text in the place of what a control holds, and leaves it; a date as `2026-11-20`, a time as `14:30`. */
  fill(label: string, text: string, within?: string): Promise<void>;
  /** Types the parts of a day, which need not exist, over what a control holds, and leaves it. */
  typeDay(label: string, day: string): Promise<void>;
  /** Puts what was copied into an empty control, by the keys for it. */
  paste(label: string): Promise<void>;
  /** One of the options of a list. */
  choose(label: string, option: string): Promise<void>;
  /** A radio button. */
  pick(label: string): Promise<void>;
  /** A button, a tab, or what opens a part of the page. */
  press(name: string | RegExp): Promise<void>;

  valueOf(label: string): Promise<string>;
  /** Until a control holds exactly this text, or one that the pattern matches. */
  untilValue(label: string, expected: string | RegExp): Promise<void>;
  /** Until these words can be seen; spaces and line breaks count as one space. */
  untilText(words: string, within?: string): Promise<void>;
  untilGone(words: string): Promise<void>;
  /** Until the address has this path, query and fragment. */
  untilAddress(path: string): Promise<void>;

  /** What broke the policy, and errors that nothing caught, on all pages of the journey. */
  complaints(): Promise<readonly string[]>;
}

/** What not every driver can do. */
export type Need = 'back';

/** A control, button or link by its whole name; a control that may stay empty says so in its label. */
export function asPattern(name: string | RegExp): RegExp {
  return typeof name === 'string' ? new RegExp(`^${RegExp.escape(name)}(?: \\(optional\\))?$`, 'u') : name;
}

/** The moment of `setClock`, as a `Date` reads it. */
export function inNewYork(moment: string): string {
  return `${moment}:00-05:00`;
}
