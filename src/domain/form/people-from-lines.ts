import type { AnswersById } from './answers';
import { cleanLine } from '../text/clean-text';
import { LONGEST_LINE, problemWith } from './problems';

const MARK = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/u;
const IN_BRACKETS = /[<(]([^<>()\s@]+@[^<>()\s@]+)[>)]/u;
const BARE = /(?:^|[\s,;|])([^\s,;|<>()]+@[^\s,;|<>()]+)/u;
/** Between a name and a role: a comma, a tab, a dash with spaces around it. */
const BETWEEN = /\s*(?:[,;|\t]|\s[-–—]\s)\s*/u;
const EMAIL_FIELD = { id: 'email', label: '', form: 'email', perPerson: true, required: false } as const;

/**
 * Reads a list of people, one per line: `Dana Lee`, `2. Dana Lee <dana@example.com>`, `Dana Lee, head of analytics`. Text
 * after the name is the person's role where the form asks for it, else it is kept as part of the name. Undefined where the
 * text is not such a list.
 */
export function peopleFromLines(text: string, asksRole: boolean): readonly AnswersById[] | undefined {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const people = lines.map((line) => personFrom(line, asksRole));
  const isList = people.every(({ to = '' }) => to !== '' && to.length <= LONGEST_LINE);
  return isList ? people : undefined;
}

function personFrom(line: string, asksRole: boolean): AnswersById {
  const entry = line.replace(MARK, '');
  const found = (IN_BRACKETS.exec(entry) ?? BARE.exec(entry))?.[1] ?? '';
  const email = problemWith(EMAIL_FIELD, found) === undefined ? found : '';
  const words = email === '' ? entry : entry.replace(IN_BRACKETS, '').replace(email, '');
  const parts = words
    .split(BETWEEN)
    .map((part) => cleanLine(part).trim())
    .filter(Boolean);
  const name = asksRole ? parts.slice(0, 1) : parts;
  const role = asksRole ? parts.slice(1) : [];
  const person = { to: name.join(', '), email, theirrole: role.join(', ') };
  return Object.fromEntries(Object.entries(person).filter(([, text]) => text !== ''));
}
