const BULLET = /^(?:[-*•–—·▪‣]\s*|\(?\d{1,2}[.)]\s+)(?=\S)/u;
/** “1) the new office 2) the hiring plan” */
const NUMBERED_IN_LINE = /^(?:\(1\)|1[.)])\s.*\s(?:\(2\)|2[.)])\s.*$/gu;
/** A title or a sign that a sentence never ends with. */
const INNER_STOP = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|vs|approx|esp|incl|mgr|asst|dept|sr|atty|e\.g|i\.e|\p{L})\.$/iu;
/** They may end a sentence, or not. */
const KEPT_STOP =
  /(?:^|[\s(])(?:inc|ltd|co|corp|etc|st|[ap]\.m|jr|sr|u\.s|u\.k|u\.s\.a|ph\.d|d\.c|b\.sc?|m\.sc?|b\.a|m\.a)\.$/iu;
const BEGINS_SENTENCE = /^["“]?(?:I|We|You|They|He|She|It|The|My|Our|Your|This|That|Then|Also|But|And)\b/u;
/** A line that goes on in the next. */
const GOES_ON = /\b(?:the|a|an|of|to|for|with|in|on|at|my|your|our|you|i|we|they|that|how|is|are|was|new|very)$/iu;

/** The words of a text as the tables know them; a comma between two is one of its own. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/,(?=\s+\S)/gu, ' ,')
    .split(/\s+/u)
    .map((word) => (word === ',' ? word : word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')))
    .filter((word) => word !== '');
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function keepsStop(text: string): boolean {
  return KEPT_STOP.test(text);
}

/** The items of a list by bullets, numbers, lines or semicolons; one item where there is no list. */
export function listItems(text: string): string[] {
  const lines = text
    .replace(/ (?=[•▪‣]\s)/gu, '\n')
    .replace(NUMBERED_IN_LINE, (numbered) => numbered.replace(/ (?=\(?\d{1,2}[.)]\s)/gu, '\n'))
    .split('\n');
  const isMarked = lines.some((line) => BULLET.test(line));
  if (lines.length > 1 && !isMarked && lines.slice(0, -1).some((line) => GOES_ON.test(line))) return [lines.join(' ')];
  const items = lines.map((line) => line.replace(BULLET, '')).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const parts = items.flatMap((item) => item.split(/;\s+(?!however|therefore|but |and then)/u));
  const found = parts.map((part) => withoutJoint(part, parts.length > 1)).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return found.length > 1 ? found : [items.join(' ').trim()];
}

function withoutJoint(item: string, isOneOfSeveral: boolean): string {
  const trimmed = item.trim();
  return isOneOfSeveral
    ? trimmed
        .replace(/^[\s,;]+/u, '')
        .replace(/^(?:and|&|\+|also)\s+(?=\S)/iu, '')
        .replace(/[\s,;]+$/u, '')
        .replace(/(?:\b(?:and|or)|&)$/iu, '')
        .replace(/[\s,;]+$/u, '')
    : trimmed;
}

/** The sentences of a text, each with its stop, whether or not a capital follows it. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?…]["”’)]*)\s+/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && continues(last, piece)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

function continues(before: string, after: string): boolean {
  if (INNER_STOP.test(before) && !/\bI\.$/u.test(before)) return true;
  if (/(?:…|\.\.)$/u.test(before)) return /^\p{Ll}/u.test(after);
  return KEPT_STOP.test(before) && !BEGINS_SENTENCE.test(after);
}
