import { repeatUntilSame, tidyLine } from './tidy-line';

const BEFORE = /^(?:at (?!home)|@ ?)(?=.*[\p{L}\p{N}])/iu;
const WEB_ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/\S*)?$/iu;
const EDGES = /[\s,;:–—-]+$/gu;
/** The stop belongs to `Inc.`, `S.A.`, `e.V.`. */
const STOP = /(?<!\b(?:\p{L}|inc|co|corp|ltd|bros|pty|plc|intl|assn|assoc|univ|mfg|jr|sr|st|dept|cie|spa|gmbh|llc))\.+$/iu;
const NO_ANSWER = /^(?:n\/?a|none|unknown|confidential|idk|not sure|[^\p{L}\p{N}]+)$/iu;
/** `Yahoo!` and `Who Gives A Crap?` are names; one word with a question mark is somebody unsure. */
const UNSURE = /^([^\s?]+)\?+$/u;

const COMMON =
  'hospital|school|university|college|bank|restaurant|clinic|shop|store|hotel|office|factory|council|library|museum|charity|company|firm|agency|practice|nursery|bakery|warehouse|caf[eé]|start[- ]?up|city|county|state|government|business|organi[sz]ation|employer|lab|pharmacy|gym|salon|garage|farm|church|supermarket|non-?profit|cent(?:er|re)|department|home|family';
const KIND =
  'dental|law|primary|secondary|high|middle|elementary|nursing|care|medical|vet|local|private|public|insurance|tech|software|marketing|construction|design|recruitment|staffing|grocery|coffee|county|community|day|call';
/** `hospital`, `Dental practice`, `local high school` */
const COMMON_ALONE = new RegExp(`^(?:(?:${KIND}) )*(?:${COMMON})$`, 'iu');
/** `hospital in Leeds`, `university of leeds` */
const COMMON_FIRST = new RegExp(`^(?:(?:${KIND}) )*(?:${COMMON})(?: (?:in|near|for) |(?<!bank) of (?=\\p{Ll}))`, 'u');
const COMMON_LAST = new RegExp(`^[\\p{Ll}\\s'’-]+ (?:${COMMON})$`, 'u');
const DETERMINER = /^(?:the|my|your|our|his|her|their|this|that|an?) /iu;
/** `A hospital`, `Your company`: nothing behind the first word is a name. */
const PLAIN = /^\S+ \P{Lu}+$/u;

/** As it stands after "at", and as a subject: "Has … said anything?" */
export function companyInLetter(typed: string): string {
  const line = tidyLine(typed);
  if (line === '' || NO_ANSWER.test(line)) return '';
  return withArticle(repeatUntilSame(line, withoutSurroundings));
}

function withoutSurroundings(text: string): string {
  return tidyLine(
    text.replace(EDGES, '').replace(BEFORE, '').replace(WEB_ADDRESS, '$1').replace(STOP, '').replace(UNSURE, '$1'),
  );
}

function withArticle(name: string): string {
  if (COMMON_ALONE.test(name)) return `the ${name.toLowerCase()}`;
  const bare = name.replace(/^an? /iu, '');
  const isPlain = DETERMINER.test(name) && PLAIN.test(name);
  if (isPlain && bare === name) return name.charAt(0).toLowerCase() + name.slice(1);
  if (DETERMINER.test(name) && bare === name) return name;
  return isPlain || COMMON_FIRST.test(bare) || COMMON_LAST.test(bare) ? `the ${bare}` : name;
}
