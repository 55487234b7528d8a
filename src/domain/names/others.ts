import { namesIn, withoutContact } from './person-name';
import { joinNames, tidyLine } from './tidy-line';
import { isTitle, withTitleStops } from './titles';

const BETWEEN = / ?[,;+] ?(?:and |& )?| (?:&|and) /iu;

/** `two engineers`, `everyone else` */
const UNNAMED = /^(?:\d|two|three|four|several|some|every)\S* \p{Ll}/u;

/** Several people in one line, without the person whom the email goes to: “Tom Roth and the two nurses”. Empty where nobody is left. */
export function othersInLetter(typed: string, to: string, english: 'us' | 'uk' | undefined): string {
  const [addressee = ''] = namesIn(to);
  const others = tidyLine(typed)
    .split(BETWEEN)
    .filter((part) => withoutContact(part) !== '')
    .map((part) => (UNNAMED.test(part) ? part : (namesIn(part)[0] ?? part)))
    .filter((name) => !isSamePerson(name, addressee));
  return joinNames(others.map((name) => withTitleStops(name, english)));
}

/** Also where one is named by less than the other: “Dana” and “Dana Lee”, “Kim Okafor” and “Dr. Kim Okafor”. */
function isSamePerson(one: string, other: string): boolean {
  const [words, otherWords] = [wordsIn(one), wordsIn(other)];
  const [untitled, otherUntitled] = [words, otherWords].map((all) => all.filter((word) => !isTitle(word)));
  return beginAlike(words, otherWords) || (untitled?.length !== 1 && beginAlike(untitled ?? [], otherUntitled ?? []));
}

function beginAlike(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length > 0 &&
    one[0] === other[0] &&
    (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)))
  );
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{Mark}'’-]+/gu) ?? [];
}
