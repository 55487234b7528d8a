import { firstName } from '../email/first-name';

/** Titles, which are no name, are known in this script only. */
const LATIN = /\p{Script=Latin}/u;

/** The ways in which a letter may use a name: `Dana Lee`, `Dana`, and with a title before it `Lee`. The first is the whole. */
export function namesOf(name: string): readonly string[] {
  const [first = '', ...later] = name.split(/\s+/u);
  const last = later.at(-1);
  const given = LATIN.test(first) ? firstName(last ? `${first} ${last}` : name) : first;
  return [name, given, ...later.filter((part) => part.length > 1)];
}
