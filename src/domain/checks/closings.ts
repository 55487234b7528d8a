import { fold } from './compare-text';

/** The usual ones; in other words of one's own, a closing cannot be told from a sentence. */
const CLOSINGS = new Set(
  `sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|respectfully|respectfully yours|cordially|warmly|gratefully|yours|best|all the best|best wishes|with best wishes|warm wishes|kind wishes|regards|best regards|with best regards|kind regards|with kind regards|kindest regards|warm regards|warmest regards|with regards|many thanks|with thanks|with many thanks|thanks|thanks again|thank you|thank you again|with appreciation|cheers`.split(
    '|',
  ),
);
/** A name on the same line may follow; a sentence may not. */
const LONGEST_NAME = 60;

export function isClosing(line: string): boolean {
  const [words = '', ...rest] = line.split(/[,.!–—]/u);
  return CLOSINGS.has(fold(words)) && rest.join(' ').length <= LONGEST_NAME;
}
