import { firstName } from '../first-name';

/** The ways in which a letter may use a name: `Dana Lee`, `Dana`, and with a title before it `Lee`. The first is the whole. */
export function namesOf(name: string): readonly string[] {
  const [first = '', ...later] = name.split(/\s+/u);
  const last = later.at(-1);
  return [name, firstName(last ? `${first} ${last}` : name), ...later.filter((part) => part.length > 1)];
}
