import { repeatUntilSame, tidyLine } from './tidy-line';

const BEFORE = /^(?:at(?! home)|@) ?(?=\S)/iu;
const WEB_ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/\S*)?$/iu;
const EDGES = /[\s,;:–—-]+$/gu;
/** The stop belongs to `Inc.`, `S.A.`, `e.V.`. */
const STOP = /(?<!\b(?:\p{L}|inc|co|corp|ltd|bros|pty|plc|intl|assn|assoc|univ|mfg|jr|sr|st|dept|cie|spa|gmbh|llc))\.+$/iu;
/** `Yahoo!` and `Who Gives A Crap?` are names; one word with a question mark is somebody unsure. */
const UNSURE = /^([^\s?]+)\?+$/u;

const COMMON =
  'hospital|school|university|college|bank|restaurant|clinic|shop|store|hotel|office|factory|council|library|museum|charity|company|firm|agency|practice|nursery|bakery|warehouse|caf[eé]|startup|start-up|city|county|state|government|business|organi[sz]ation|employer|lab|laboratory|pharmacy|gym|salon|studio|garage|farm|church|hospice|supermarket|foundation|nonprofit|non-profit|bar|pub|center|centre|surgery|department|ministry|institute|academy|kindergarten|daycare|dealership|newspaper|brewery|theat(?:er|re)|airport|airline|police|army';
const KIND =
  "dental|law|primary|secondary|high|middle|elementary|grammar|nursing|care|medical|doctor[’']s|veterinary|vet|local|private|public|insurance|tech|accounting|software|marketing|advertising|construction|design|consulting|recruitment|staffing|grocery|coffee|book|clothing|city|town|county|state|community|child|day|call|data|youth|sports|children[’']s";
/** `hospital`, `Dental practice`, `local high school` */
const COMMON_ALONE = new RegExp(`^(?:(?:${KIND}) )*(?:${COMMON})$`, 'iu');
/** `hospital in Leeds`, `university of leeds` */
const COMMON_FIRST = new RegExp(
  `^(?:(?:${KIND}) )*(?:${COMMON})(?: (?:in|near|for|on|where|that|with) |(?<!bank) of (?=\\p{Ll}))`,
  'u',
);
const COMMON_LAST = new RegExp(`^[\\p{Ll}\\s'’-]+ (?:${COMMON})$`, 'u');
const DETERMINER = /^(?:the|my|your|our|his|her|their|this|that|an?) /iu;
/** `A hospital`, `Your company`: nothing behind the first word is a name. */
const PLAIN = /^\S+ [^\p{Lu}]+$/u;

/** As it stands after "at", and as a subject: "Has … said anything?" */
export function companyInLetter(typed: string): string {
  const line = tidyLine(typed);
  if (line === '') return '';
  return withArticle(repeatUntilSame(line, withoutSurroundings));
}

function withoutSurroundings(text: string): string {
  return tidyLine(
    text.replace(BEFORE, '').replace(WEB_ADDRESS, '$1').replace(EDGES, '').replace(STOP, '').replace(UNSURE, '$1'),
  );
}

function withArticle(name: string): string {
  if (COMMON_ALONE.test(name)) return `the ${name.toLowerCase()}`;
  if (DETERMINER.test(name))
    return PLAIN.test(name) ? name.replace(/^an? /iu, 'the ').replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : name;
  return COMMON_FIRST.test(name) || COMMON_LAST.test(name) ? `the ${name}` : name;
}
