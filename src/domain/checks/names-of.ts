import { defaultGreeting } from '../names/greeting';
import { nameInLetter } from '../names/person-name';

/** Titles, which are no name, are known in this script only. */
const LATIN = /\p{Script=Latin}/u;
const GREETING_WORD = /^(?:Hi|Dear) /u;

/** The ways in which a letter may use a name: `Dana Lee`, `Dana`, and with a title before it `Lee`. The first is the whole. */
export function namesOf(typed: string): readonly string[] {
  const name = nameInLetter(typed) || typed;
  const [first = '', ...later] = name.split(/\s+/u);
  const last = later.at(-1);
  const given = LATIN.test(first) ? firstOf(last ? `${first} ${last}` : name) : first;
  return [name, given, ...later.filter((part) => part.length > 1)];
}

function firstOf(name: string): string {
  return defaultGreeting(name, 'friendly')?.replace(GREETING_WORD, '') ?? name;
}
