import { cleanLine } from '../text/clean-text';

/** Pictures and flags. A trademark sign is part of a name, and a joiner is dropped only behind a picture. */
const EMOJI =
  /(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/gu;
const SMILEY = /(?:^|\s)[:;]-?[()DP](?=\s|$)/gu;
const BULLET = /^[-–—*•·]+\s+/u;
const QUOTED = /^(["'“”„«‘`])(?!.*\1.*\1)(.+)["'“”»’`]$/u;

/** One line without double spaces, pictures, a bullet before it and quotation marks around it. */
export function tidyLine(typed: string): string {
  const line = cleanLine(typed)
    .replace(EMOJI, ' ')
    .replace(SMILEY, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/,(?: ?,)+/gu, ',')
    .trim();
  return line.replace(BULLET, '').replace(QUOTED, '$2').trim();
}

/** What comes along may come along twice ("the position of a …"), so a pass is repeated until it changes nothing more. */
export function repeatUntilSame(text: string, pass: (text: string) => string): string {
  const next = pass(text);
  return next === text || next === '' ? text : repeatUntilSame(next, pass);
}

/** `a`, `a and b`, `a, b, and c` */
export function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}
